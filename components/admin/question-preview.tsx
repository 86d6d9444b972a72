'use client'

import { type AbstractIntlMessages, NextIntlClientProvider, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { InLanguages, Language } from '@/lib/domain/language'
import { drawingFor } from '@/lib/domain/question/covers'
import type { QuestionBody } from '@/lib/domain/question/question'
import type { Reference } from '@/lib/domain/reference/reference'
import { previewStates, withPlaceholders } from '@/lib/domain/session/preview'
import { Choice } from './choice'
import { LearnerView } from './learner-view'
import { PreviewMoment } from './preview-moment'

interface Props {
  body: QuestionBody
  /** The language that is being written: the preview follows it until it is switched by itself. */
  language: Language
  statement: InLanguages<string> | null
  /** What the course of the fact draws on; null where that is not known yet. */
  reference: Reference | null
  /** The learner's words in both languages: the page has only its own. */
  words: InLanguages<AbstractIntlMessages>
}

/** The learner's own markup beside the editor: asked, right, and each way of being wrong. */
export function QuestionPreview({ body, language: writing, statement, reference, words }: Props) {
  const t = useTranslations('admin')
  const [width, setWidth] = useState<'phone' | 'wide'>('phone')
  const [theme, setTheme] = useState<'light' | 'dark'>('light')
  const [looking, setLooking] = useState<{ language: Language; whileWriting: Language } | null>(null)
  const [chosen, setChosen] = useState({ id: 'asked', times: 0 })
  const language = looking?.whileWriting === writing ? looking.language : writing
  const states = previewStates(body, language)
  const state = states.find(({ id }) => id === chosen.id) ?? states[0]
  const filled = withPlaceholders(body, language, {
    prompt: t('promptEmpty'),
    option: t('optionEmpty'),
    why: t('whyEmpty'),
  })
  return (
    <section className={width === 'wide' ? 'pv wide' : 'pv'} aria-label={t('preview')}>
      <div className="ps">
        <Choice
          label={t('width')}
          value={width}
          choices={[
            { value: 'phone', name: t('phone') },
            { value: 'wide', name: t('wide') },
          ]}
          onChoose={setWidth}
        />
        <Choice
          label={t('looking')}
          value={language}
          choices={[
            { value: 'ko', name: t('inKorean') },
            { value: 'en', name: t('inEnglish') },
          ]}
          onChoose={(chosenLanguage) => setLooking({ language: chosenLanguage, whileWriting: writing })}
        />
        <Choice
          label={t('theme')}
          value={theme}
          choices={[
            { value: 'light', name: t('light') },
            { value: 'dark', name: t('dark') },
          ]}
          onChoose={setTheme}
        />
      </div>
      <PreviewMoment
        states={states}
        chosenId={state?.id ?? 'asked'}
        onChoose={(id) => setChosen(({ times }) => ({ id, times: times + 1 }))}
      />
      <div className={width === 'phone' ? 'ph' : 'ph pw'} data-theme={theme} lang={language}>
        <NextIntlClientProvider locale={language} messages={{ question: words[language] }}>
          <LearnerView
            key={`${state?.id} ${chosen.times} ${language}`}
            body={filled}
            language={language}
            given={state?.given ?? null}
            statement={statement?.[language] ?? ''}
            drawing={reference && drawingFor(filled, reference, language)}
          />
        </NextIntlClientProvider>
      </div>
    </section>
  )
}

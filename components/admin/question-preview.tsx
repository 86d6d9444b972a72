'use client'

import { type AbstractIntlMessages, NextIntlClientProvider, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { InLanguages, Language } from '@/lib/domain/language'
import type { QuestionBody } from '@/lib/domain/question/question'
import { previewAnswers, withPlaceholders } from '@/lib/domain/session/preview'
import { Choice } from './choice'
import { LearnerView } from './learner-view'

interface Props {
  body: QuestionBody
  language: Language
  statement: string
  /** The learner's words in both languages: the page has only its own. */
  words: InLanguages<AbstractIntlMessages>
}

/** The learner's own markup beside the editor: asked, right, and each way of being wrong. */
export function QuestionPreview({ body, language, statement, words }: Props) {
  const t = useTranslations('admin')
  const [width, setWidth] = useState<'phone' | 'wide'>('phone')
  const [theme, setTheme] = useState<'light' | 'dark'>('light')
  const [chosen, setChosen] = useState<string | null>(null)
  const answers = previewAnswers(body, language)
  const answer = answers.some((one) => one.answer === chosen) ? chosen : null
  const states = [
    { value: '', name: t('asked') },
    ...answers.map((one, index) => ({
      value: one.answer,
      name: one.isRight ? t('right') : t('wrong', { position: index + 1 }),
    })),
  ]
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
          label={t('theme')}
          value={theme}
          choices={[
            { value: 'light', name: t('light') },
            { value: 'dark', name: t('dark') },
          ]}
          onChoose={setTheme}
        />
      </div>
      <div className="ps">
        <Choice
          label={t('state')}
          value={answer ?? ''}
          choices={states}
          onChoose={(value) => setChosen(value || null)}
          isWide
        />
      </div>
      <div className={width === 'phone' ? 'ph' : 'ph pw'} data-theme={theme} lang={language}>
        <NextIntlClientProvider locale={language} messages={{ question: words[language] }}>
          <LearnerView body={filled} language={language} answer={answer} statement={statement} onChoose={setChosen} />
        </NextIntlClientProvider>
      </div>
    </section>
  )
}

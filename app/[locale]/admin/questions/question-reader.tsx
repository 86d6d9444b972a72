'use client'

import { type AbstractIntlMessages, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Choice } from '@/components/admin/choice'
import type { FactChoice } from '@/components/admin/fact-field'
import { Margin } from '@/components/admin/margin'
import { QuestionPreview } from '@/components/admin/question-preview'
import type { InLanguages, Language } from '@/lib/domain/language'
import { lint } from '@/lib/domain/question/lint'
import type { QuestionBody } from '@/lib/domain/question/question'

interface Props {
  body: QuestionBody
  fact: FactChoice | null
  language: Language
  words: InLanguages<AbstractIntlMessages>
}

/** A question of a kind that is written in the course's files: to be read, linted and previewed. */
export function QuestionReader({ body, fact, language, words }: Props) {
  const t = useTranslations('admin')
  const [reading, setReading] = useState<Language>(language)
  const text = body.text[reading]
  const findings = lint(body).filter((finding) => finding.language === reading)
  return (
    <>
      <section className="ed" aria-label={t('editor')}>
        <div className="eh">
          <h1 className="h2">
            {t(`kind.${body.kind}`)} <span className="mono ink3">{t('readOnly')}</span>
          </h1>
          <Choice
            label={t('language')}
            value={reading}
            choices={[
              { value: 'ko', name: '한국어', lang: 'ko' },
              { value: 'en', name: 'English', lang: 'en' },
            ]}
            onChoose={setReading}
          />
        </div>
        <div className="f" lang={reading}>
          <dl className="fi facts-of">
            <dt>{t('fact')}</dt>
            <dd>{fact?.statement[reading]}</dd>
            <dt>{t('prompt')}</dt>
            <dd>{text.prompt}</dd>
            {'answer' in text && (
              <>
                <dt>{t('answer')}</dt>
                <dd>{[text.answer, ...text.accept].join(' · ')}</dd>
                <dt>{t('blocked')}</dt>
                <dd>{text.block.map((blocked) => blocked.text).join(' · ')}</dd>
              </>
            )}
            <dt>{t('hint')}</dt>
            <dd>{text.hint}</dd>
          </dl>
          <Margin id="margin-read" findings={findings} isFine>
            {t('nothingToMend')}
          </Margin>
        </div>
      </section>
      <QuestionPreview body={body} language={reading} statement={fact?.statement[reading] ?? ''} words={words} />
    </>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { type KeyedBody, withAccepted, withAnswer } from '@/lib/domain/question/draft-typed-key'
import { AliasTester } from './alias-tester'
import { type FieldsProps, findingsAt } from './field-props'
import { RemarkFields } from './remark-fields'
import { WordsField } from './words-field'

/** What may be typed: the answer, its other spellings, what is not accepted and why, and a place to try it out. */
export function KeyFields<Body extends KeyedBody>(props: FieldsProps<Body>) {
  const t = useTranslations('draft')
  const { body, language, findings, onEdit } = props
  const { answer, accept } = body.text[language]
  return (
    <>
      <WordsField
        id="answer"
        language={language}
        label={t('answer')}
        words={answer}
        findings={findingsAt(findings, { part: 'answer' })}
        note={t('answerNote')}
        onWrite={(words) => onEdit((before) => withAnswer(before, language, words))}
      />
      <WordsField
        id="accept"
        language="mul"
        label={t('accept')}
        words={accept.join('\n')}
        rows={2}
        findings={findingsAt(findings, { part: 'accept' })}
        note={t('acceptNote')}
        onWrite={(words) => onEdit((before) => withAccepted(before, language, words === '' ? [] : words.split('\n')))}
      />
      <RemarkFields {...props} list="block" />
      <RemarkFields {...props} list="otherSlot" />
      <AliasTester {...props} />
    </>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Mark, type MarkName } from '@/components/ui/mark'
import { type Judged, judgeTyped, type Outcome } from '@/lib/domain/answer/judge'
import { type KeyedBody, withOneAccepted, withRemark } from '@/lib/domain/question/draft-typed-key'
import type { FieldsProps } from './field-props'

const MARKS: Record<Outcome, MarkName> = {
  right: 'right',
  ask: 'look',
  retry: 'look',
  blocked: 'wrong',
  wrong: 'wrong',
}
const TONES: Record<Outcome, string> = { right: 'ok', ask: 'warn', retry: 'warn', blocked: 'bad', wrong: 'bad' }

/** Tries an answer with the very matcher that learners meet: what it says, by which rule, and what to do about it. */
export function AliasTester<Body extends KeyedBody>({ body, language, onEdit }: FieldsProps<Body>) {
  const t = useTranslations('draft')
  const [tried, setTried] = useState('')
  const text = tried.trim()
  const judged = text === '' ? null : judgeTyped(body.text[language], text)
  const isUnknown = judged?.outcome === 'wrong' || judged?.outcome === 'ask'
  return (
    <div className="f">
      <div className="fi field try">
        <label htmlFor="try">{t('try')}</label>
        <input
          id="try"
          className="in sm"
          lang={language}
          value={tried}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          placeholder={t('tryHere')}
          aria-describedby="tried"
          onChange={(event) => setTried(event.currentTarget.value)}
        />
        {isUnknown && (
          <div className="row under">
            <button
              type="button"
              className="quiet rm"
              onClick={() => onEdit((before) => withOneAccepted(before, language, text))}
            >
              {t('acceptTried')}
            </button>
            <button
              type="button"
              className="quiet rm"
              onClick={() => onEdit((before) => withRemark(before, language, 'block', text))}
            >
              {t('blockTried')}
            </button>
          </div>
        )}
      </div>
      <div className={judged ? `ln ${TONES[judged.outcome]}` : 'ln'} id="tried" role="status">
        <span className="k">{judged && <Mark name={MARKS[judged.outcome]} />}</span>
        <div>{judged ? <Verdict judged={judged} /> : <p>{t('tryNote')}</p>}</div>
      </div>
    </div>
  )
}

function Verdict({ judged: { outcome, rule, matched = '', remark } }: { judged: Judged }) {
  const t = useTranslations('draft')
  return (
    <>
      <p>
        <b>{t(`outcome.${outcome}`)}</b> {t(`rule.${rule}`, { matched })}
      </p>
      {remark && <p>{t('told', { remark })}</p>}
    </>
  )
}

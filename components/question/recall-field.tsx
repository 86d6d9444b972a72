'use client'

import { useTranslations } from 'next-intl'
import type { Dispatch } from 'react'
import { useEarlyWords } from '@/components/ui/use-early-words'
import type { Language } from '@/lib/domain/language'
import { proposedFor } from '@/lib/domain/question/grade-recall'
import { type RecallBody, SELF_RATINGS } from '@/lib/domain/question/question'
import { RECALLED_LONGEST } from '@/lib/domain/question/read-response'
import type { Showing, ShowingAction } from '@/lib/domain/session/showing'

interface Props {
  body: RecallBody
  language: Language
  showing: Showing
  labelledBy: string
  dispatch: Dispatch<ShowingAction>
  onSubmit: () => void
}

/** An explanation in one's own words; then the points it should touch, ticked by whoever gave it. */
export function RecallField(props: Props) {
  return props.showing.mode === 'tell' ? <Tell {...props} /> : <Points {...props} />
}

function Tell({ language, showing, labelledBy, dispatch, onSubmit }: Props) {
  const t = useTranslations('question.work')
  const write = (text: string) => dispatch({ type: 'write', text })
  const field = useEarlyWords<HTMLTextAreaElement>(showing.text, write)
  return (
    <div className="typing">
      <textarea
        ref={field}
        className="in grow tell"
        lang={language}
        rows={4}
        value={showing.text}
        aria-labelledby={labelledBy}
        placeholder={t('tellHere')}
        maxLength={RECALLED_LONGEST}
        autoComplete="off"
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          const isSent = event.code === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing
          if (isSent) onSubmit()
        }}
      />
      <p className="note work-note">{t('tellHow')}</p>
    </div>
  )
}

function Points({ body, language, showing, labelledBy, dispatch }: Props) {
  const t = useTranslations('question.work')
  const { options, model } = body.text[language]
  return (
    <>
      <div className="told">
        {showing.text.trim() !== '' && (
          <div>
            <p className="note">{t('yours')}</p>
            <p lang={language}>{showing.text}</p>
          </div>
        )}
        <div>
          <p className="note">{t('model')}</p>
          <p>{model}</p>
        </div>
      </div>
      <fieldset className="opts pts" aria-label={t('points')}>
        <p className="note pts-l" aria-hidden="true">
          {t('points')}
        </p>
        {options.map(({ id, text }, position) => (
          <label className={showing.ticked.includes(id) ? 'opt sel' : 'opt'} key={id}>
            <span className="k">
              <input
                type="checkbox"
                checked={showing.ticked.includes(id)}
                aria-label={text}
                onChange={() => dispatch({ type: 'tick', optionId: id })}
              />
            </span>
            <span className="t">{text}</span>
            <span className="x desk" aria-hidden="true">
              {position + 1}
            </span>
          </label>
        ))}
      </fieldset>
      <SelfRating {...{ showing, dispatch, labelledBy }} of={options.length} />
    </>
  )
}

/** How it went: what the points speak for is marked, until the learner says otherwise. */
function SelfRating({ showing, dispatch, of }: Pick<Props, 'showing' | 'dispatch' | 'labelledBy'> & { of: number }) {
  const t = useTranslations('question.work')
  const proposed = proposedFor(showing.ticked.length, of)
  const isWhole = proposed === 'good' && showing.confidence === 'sure'
  return (
    <div className="self">
      <p className="note" aria-hidden="true">
        {t('self')}
      </p>
      <fieldset className="conf" aria-label={t('self')}>
        {SELF_RATINGS.filter((rating) => rating !== 'easy' || isWhole).map((rating) => (
          <button
            key={rating}
            type="button"
            aria-pressed={(showing.self ?? proposed) === rating}
            onClick={() => dispatch({ type: 'rate-self', self: rating })}
          >
            {t(`rating.${rating}`)}
          </button>
        ))}
      </fieldset>
    </div>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useEarlyWords } from '@/components/ui/use-early-words'
import type { Tier } from '@/lib/domain/article/lesson'
import type { InLanguages, Language } from '@/lib/domain/language'

/** A fact that a question can be about, as the picker shows it. */
export interface FactChoice {
  id: string
  tier: Tier
  lesson: InLanguages<string>
  statement: InLanguages<string>
  caveat: InLanguages<string> | null
  /** How many questions are about it already. */
  questions: number
}

interface Props {
  facts: FactChoice[]
  factId: string
  language: Language
  /** A question that was published stays with its fact. */
  isFixed: boolean
  onChoose: (factId: string) => void
}

/** Picks the fact and keeps its caveat in sight: a question must not ask for what the caveat corrects. */
export function FactField({ facts, factId, language, isFixed, onChoose }: Props) {
  const t = useTranslations('admin')
  const fact = facts.find(({ id }) => id === factId)
  const shown = fact ? factId : ''
  const list = useEarlyWords<HTMLSelectElement>(shown, onChoose)
  const lessons = [...new Set(facts.map((one) => one.lesson[language]))]
  return (
    <div className="f">
      <div className="fi field">
        <label htmlFor="fact">{t('fact')}</label>
        {!isFixed && (
          <select
            id="fact"
            ref={list}
            className="in sm"
            autoComplete="off"
            value={shown}
            onChange={(event) => onChoose(event.currentTarget.value)}
          >
            <option value="">{t('chooseFact')}</option>
            {lessons.map((lesson) => (
              <optgroup key={lesson} label={lesson}>
                {facts
                  .filter((one) => one.lesson[language] === lesson)
                  .map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.id} · {one.statement[language]}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        )}
        {(fact || isFixed) && (
          <output id={isFixed ? 'fact' : undefined} className="fp">
            <span className="mono">{factId}</span>
            <p>{fact?.statement[language]}</p>
            {fact?.caveat && <p className="cv">{t('caveat', { caveat: fact.caveat[language] })}</p>}
          </output>
        )}
      </div>
      <div className="ln">
        <span className="k" />
        <div>
          <p>{fact ? t('aboutFact', { tier: fact.tier, count: fact.questions }) : t('factFirst')}</p>
        </div>
      </div>
    </div>
  )
}

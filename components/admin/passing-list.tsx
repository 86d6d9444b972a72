import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '@/i18n/link'
import type { PassingFact } from '@/lib/domain/article/passing'
import { foreignIn, type Language } from '@/lib/domain/language'

interface Props {
  facts: PassingFact[]
  more: number
  language: Language
  /** What can be done about one. */
  actsOf: (fact: PassingFact) => ReactNode
}

/** Claims about products past their day: nothing where all hold. */
export function PassingList({ facts, more, language, actsOf }: Props) {
  const t = useTranslations('questions')
  const format = useFormatter()
  if (facts.length === 0) return null
  return (
    <details className="passing">
      <summary>{t('staleTitle', { count: facts.length + more })}</summary>
      <p className="note">{t('staleLead')}</p>
      <ul aria-label={t('staleTitle', { count: facts.length + more })}>
        {facts.map((fact) => (
          <li key={fact.id} aria-labelledby={`passing-${fact.id}`}>
            <Link
              id={`passing-${fact.id}`}
              href={`/facts/${fact.id}`}
              lang={foreignIn(language, fact.statement[language])}
            >
              {fact.statement[language]}
            </Link>
            <span className="note row">
              <span>{t('staleSince', { date: dayIn(format, fact.until) })}</span>
              <Link href={{ pathname: '/admin/questions', query: { fact: fact.id } }}>
                {t('staleAsked', { count: fact.questions })}
              </Link>
              {fact.isPaused && <b>{t('stalePaused')}</b>}
            </span>
            {actsOf(fact)}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="note">{t('moreStale', { count: more })}</p>}
    </details>
  )
}

/** A day of the calendar, wherever it is read. */
export function dayIn(format: ReturnType<typeof useFormatter>, day: string): string {
  return format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' })
}

import { useFormatter, useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import { Link } from '@/i18n/link'
import type { Fact, Source } from '@/lib/domain/article/lesson'
import type { Language } from '@/lib/domain/language'
import { Mixed } from './mixed'

/** One thing that was put right: what is commonly said, corrected on the sheet, why, and on whose word. */
export function PutRight({ fact, language }: { fact: Fact; language: Language }) {
  const t = useTranslations('reference')
  const correction = fact.correction?.[language]
  return (
    <li className="righted">
      {correction ? (
        <>
          <p className="proof">
            {correction.before}
            <span className="sw">
              <ins>{correction.better}</ins>
              <del>
                {correction.struck}
                <Mark name="pigtail" />
              </del>
            </span>
            {correction.after}
          </p>
          <p>
            <Mixed text={correction.why} language={language} />
          </p>
        </>
      ) : (
        <p>
          <Mixed text={fact.caveat?.[language] ?? fact.statement[language]} language={language} />
        </p>
      )}
      <RestsOn sources={fact.sources} asOf={fact.asOf} />
      <p className="to">
        <Link href={`/facts/${fact.id}`}>
          <span className="vh">{t('theFact')} </span>
          <Mixed text={fact.statement[language]} language={language} />
        </Link>
      </p>
    </li>
  )
}

function RestsOn({ sources, asOf }: { sources: Source[]; asOf: string | null }) {
  const t = useTranslations('reference')
  const format = useFormatter()
  if (sources.length === 0 && !asOf) return null
  return (
    <p className="note">
      {sources.map(({ title, url, year }, index) => (
        <span key={url}>
          {index > 0 && ' · '}
          <a href={url} lang="en" rel="noreferrer external">
            {title}
          </a>
          {year && `, ${year}`}
        </span>
      ))}
      {asOf && (
        <span className="asof">
          {sources.length > 0 && ' · '}
          {t('asOf', {
            month: format.dateTime(new Date(`${asOf}-01T00:00:00Z`), {
              ...{ year: 'numeric', month: 'long', timeZone: 'UTC' },
            }),
          })}
        </span>
      )}
    </p>
  )
}

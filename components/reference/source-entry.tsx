import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import type { Fact } from '@/lib/domain/article/lesson'
import type { Language } from '@/lib/domain/language'
import type { CourseSource } from '@/lib/domain/reference/reference'
import { Mixed } from './mixed'

interface Props {
  source: CourseSource
  /** The facts that rest on it. */
  facts: Fact[]
  language: Language
}

/** Who, what, when; and on request, every fact that rests on it. */
export function SourceEntry({ source: { id, who, title, year, url }, facts, language }: Props) {
  const t = useTranslations('reference')
  return (
    <li className="source" id={`source-${id}`}>
      <p>
        {who && (
          <b lang="en">
            {who}
            {', '}
          </b>
        )}
        <a href={url} lang="en" rel="noreferrer external">
          {title}
        </a>
        <span className="year num">{year ?? t('noYear')}</span>
      </p>
      {facts.length > 0 && (
        <details>
          <summary>{t('supports', { count: facts.length })}</summary>
          <ul>
            {facts.map(({ id: factId, statement }) => (
              <li key={factId}>
                <Link href={`/facts/${factId}`}>
                  <Mixed text={statement[language]} language={language} />
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

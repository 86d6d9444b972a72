import { useFormatter, useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import type { Course } from '@/lib/domain/article/lesson'
import { foreignIn, type Language } from '@/lib/domain/language'
import type { CourseQuery, CourseSource, NameEntry, Reference } from '@/lib/domain/reference/reference'
import { FactLinks } from './fact-links'

interface Props {
  name: NameEntry
  reference: Reference
  course: Course
  query: CourseQuery
  language: Language
}

/** One name in its place: what it is, what the article said of it, what has to be added, as of when, and on whose word. */
export function NameArticle({ name, reference, course, query, language }: Props) {
  const t = useTranslations('reference')
  const called = name.name[language]
  const sources = reference.sources.filter(({ id }) => name.sources.includes(id))
  const namesake = reference.glossary.find(({ id }) => id === name.namesake)
  return (
    <section className="name" id={`name-${name.id}`} aria-labelledby={`called-${name.id}`}>
      <div className="w">
        <p className="layers">
          {name.layers.map((layer) => (
            <span key={layer}>{t(`layer.${layer}`)}</span>
          ))}
        </p>
        <h3 id={`called-${name.id}`} lang={foreignIn(language, called)}>
          {called}
        </h3>
        <p>{name.what[language]}</p>
        <Said name={name} language={language} />
        {namesake && (
          <p className="namesake">
            {t.rich('namesake', {
              term: namesake[language],
              meaning: namesake.meaning[language],
              link: (words) => (
                <Link href={{ pathname: '/glossary', query, hash: `term-${namesake.id}` }}>{words}</Link>
              ),
            })}
          </p>
        )}
      </div>
      <div className="aside">
        {name.asOf && <AsOf month={name.asOf} />}
        <SourceLines sources={sources} query={query} />
        <FactLinks ids={name.facts} of={called} course={course} language={language} />
      </div>
    </section>
  )
}

function Said({ name: { claimed, better }, language }: { name: NameEntry; language: Language }) {
  const t = useTranslations('reference')
  if (!claimed && !better) return null
  return (
    <dl className="said">
      {claimed && (
        <div>
          <dt>{t('claimed')}</dt>
          <dd>{claimed[language]}</dd>
        </div>
      )}
      {better && (
        <div className="better">
          <dt>{t('better')}</dt>
          <dd>{better[language]}</dd>
        </div>
      )}
    </dl>
  )
}

function AsOf({ month }: { month: string }) {
  const t = useTranslations('reference')
  const format = useFormatter()
  const day = new Date(`${month}-01T00:00:00Z`)
  return (
    <p className="asof">
      {t('asOf', { month: format.dateTime(day, { year: 'numeric', month: 'long', timeZone: 'UTC' }) })}
    </p>
  )
}

/** Short: who and when. The page of sources says the rest. */
function SourceLines({ sources, query }: { sources: CourseSource[]; query: Props['query'] }) {
  const t = useTranslations('reference')
  if (sources.length === 0) return null
  return (
    <p>
      {t('restsOn')}{' '}
      {sources.map(({ id, who, title, year }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          <Link href={{ pathname: '/sources', query, hash: `source-${id}` }} title={title} lang="en">
            {who} {year}
          </Link>
        </span>
      ))}
    </p>
  )
}

import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import type { Fact } from '@/lib/domain/article/lesson'
import type { InLanguages, Language } from '@/lib/domain/language'
import type { CourseQuery, Term } from '@/lib/domain/reference/reference'
import { Mixed } from './mixed'

/** The words of the glossary that a fact teaches. */
export function FactWords({ terms, query, language }: { terms: Term[]; query: CourseQuery; language: Language }) {
  const t = useTranslations('fact')
  if (terms.length === 0) return null
  return (
    <section className="words" aria-labelledby="words">
      <div className="gap3" />
      <h2 id="words">{t('terms')}</h2>
      <dl>
        {terms.map((term) => (
          <div key={term.id}>
            <dt>
              <Link href={{ pathname: '/glossary', query, hash: `term-${term.id}` }}>
                <Mixed text={term[language]} language={language} />
              </Link>
            </dt>
            <dd>
              <Mixed text={term.meaning[language]} language={language} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

interface Alike {
  id: string
  difference: InLanguages<string>
  facts: Fact[]
}

/** The facts that are easily taken for this one, and what tells them apart. */
export function FactLookAlikes({ sets, language }: { sets: Alike[]; language: Language }) {
  const t = useTranslations('fact')
  if (sets.length === 0) return null
  return (
    <section className="look-alikes" aria-labelledby="look-alikes">
      <div className="gap3" />
      <h2 id="look-alikes">{t('lookAlikes')}</h2>
      {sets.map(({ id, difference, facts }) => (
        <div key={id}>
          <p>
            <Mixed text={difference[language]} language={language} />
          </p>
          <ul>
            {facts.map((fact) => (
              <li key={fact.id}>
                <Link href={`/facts/${fact.id}`}>
                  <Mixed text={fact.statement[language]} language={language} />
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

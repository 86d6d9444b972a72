import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import type { Language } from '@/lib/domain/language'
import type { Confusion, CourseQuery, Term } from '@/lib/domain/reference/reference'
import { Mixed } from './mixed'

interface Props {
  sets: Confusion[]
  terms: Term[]
  /** The course's part of the address: a search may not show every word that stands here. */
  query: CourseQuery
  language: Language
}

/** Words that are taken for one another, side by side, and the one sentence that tells them apart. */
export function LookAlikes({ sets, terms, query, language }: Props) {
  const t = useTranslations('reference')
  if (sets.length === 0) return null
  return (
    <section className="sheet alikes" aria-labelledby="look-alikes">
      <div className="gap4" />
      <h2 id="look-alikes">{t('lookAlikes')}</h2>
      <p className="ink2">{t('lookAlikesLead')}</p>
      <div className="gap2" />
      {sets.map(({ id, label, difference, terms: ids }) => (
        <section key={id} className="hangwide alike" id={`alike-${id}`} aria-labelledby={`label-${id}`}>
          <h3 className="vh" id={`label-${id}`}>
            <Mixed text={label[language]} language={language} />
          </h3>
          <dl>
            {ids.map((termId) => {
              const term = terms.find((each) => each.id === termId)
              return (
                term && (
                  <div key={termId}>
                    <dt>
                      <Link href={{ pathname: '/glossary', query, hash: `term-${termId}` }}>
                        <Mixed text={term[language]} language={language} />
                      </Link>
                    </dt>
                    <dd>
                      <Mixed text={term.meaning[language]} language={language} />
                    </dd>
                  </div>
                )
              )
            })}
          </dl>
          <p className="tell">
            <Mixed text={difference[language]} language={language} />
          </p>
        </section>
      ))}
    </section>
  )
}

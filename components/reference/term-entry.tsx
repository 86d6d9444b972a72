import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import type { Course } from '@/lib/domain/article/lesson'
import { foreignIn, type Language } from '@/lib/domain/language'
import { otherNameOf, type Term } from '@/lib/domain/reference/reference'
import { FactLinks } from './fact-links'
import { Mixed } from './mixed'

interface Props {
  term: Term
  course: Course
  language: Language
  /** The sets of look-alikes that it stands in, by the names of the others. */
  lookAlikes: { id: string; names: string[] }[]
}

/** One word of the glossary: its name leads to the passage that teaches it; what else it is called stands in the margin. */
export function TermEntry({ term, course, language, lookAlikes }: Props) {
  const t = useTranslations('reference')
  const other = otherNameOf(term, language)
  const aliases = term.aliases[language]
  return (
    <section className="term" id={`term-${term.id}`} aria-labelledby={`name-${term.id}`}>
      <div className="w">
        <h3>
          <Link id={`name-${term.id}`} href={`/facts/${term.facts[0]}`} lang={langOf(term[language], language)}>
            {term[language]}
          </Link>
          {other && (
            <span className="other" lang={language === 'ko' ? 'en' : 'ko'}>
              {other}
            </span>
          )}
        </h3>
        <p>
          <Mixed text={term.meaning[language]} language={language} />
        </p>
      </div>
      <div className="aside">
        {aliases.length > 0 && (
          <p>
            {t('alsoCalled')}{' '}
            {aliases.map((alias, index) => (
              <span key={alias}>
                {index > 0 && ', '}
                <span lang={langOf(alias, language)}>{alias}</span>
              </span>
            ))}
          </p>
        )}
        {lookAlikes.length > 0 && (
          <p>
            {t('notToBeTakenFor')}{' '}
            {lookAlikes.map(({ id, names }, index) => (
              <span key={id}>
                {index > 0 && ' · '}
                <a href={`#alike-${id}`}>
                  <Mixed text={names.join(', ')} language={language} />
                </a>
              </span>
            ))}
          </p>
        )}
        <FactLinks ids={term.facts} of={term[language]} course={course} language={language} />
      </div>
    </section>
  )
}

/** A name may stand in the other script than the page's. */
function langOf(name: string, language: Language): Language | undefined {
  return language === 'en' ? foreignIn(language, name) : /[가-힣]/.test(name) ? undefined : 'en'
}

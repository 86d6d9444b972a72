import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import { foreignIn, type InLanguages, type Language } from '@/lib/domain/language'

interface Props {
  page: '/glossary' | '/models' | '/sources'
  others: { slug: string; title: InLanguages<string> }[]
  language: Language
}

/** The way to the same page of the other courses that have one. */
export function OtherCourses({ page, others, language }: Props) {
  const t = useTranslations('reference')
  if (others.length === 0) return null
  return (
    <nav aria-labelledby="other-courses" className="other-courses">
      <h2 id="other-courses" className="h3">
        {t('otherCourses')}
      </h2>
      <ul>
        {others.map(({ slug, title }) => (
          <li key={slug}>
            <Link
              href={{ pathname: page, query: { course: slug } }}
              lang={foreignIn(language, title[language])}
              className="quiet"
            >
              {title[language]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

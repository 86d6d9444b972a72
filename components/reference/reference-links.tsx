import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import { courseQuery, type ReferencePage } from '@/lib/domain/reference/reference'

/** From a course to what can be looked up in it. */
export function ReferenceLinks({ slug, pages }: { slug: string; pages: ReferencePage[] }) {
  const t = useTranslations('reference')
  if (pages.length === 0) return null
  return (
    <nav className="reference-links" aria-label={t('inCourse')}>
      {pages.map((page) => (
        <Link key={page} href={{ pathname: `/${page}`, query: courseQuery(slug) }}>
          {t(page)}
        </Link>
      ))}
    </nav>
  )
}

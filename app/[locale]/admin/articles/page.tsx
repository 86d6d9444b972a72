import type { Metadata } from 'next'
import { getFormatter, getTranslations, setRequestLocale } from 'next-intl/server'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { requireInstructor } from '@/lib/auth/require'
import { listCourseOverviews } from '@/lib/data/article-revisions'
import { foreignIn } from '@/lib/domain/language'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('articles'))('title') }
}

/** Every course with the article that it is made from. */
export default async function ArticlesPage({ params }: { params: Promise<{ locale: string }> }) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  await requireInstructor()
  const [t, format, courses] = await Promise.all([getTranslations('articles'), getFormatter(), listCourseOverviews()])
  return (
    <div className="articles">
      <div className="row spread">
        <h1>{t('title')}</h1>
        <Link className="btn p sm" href="/admin/articles/new">
          {t('new')}
        </Link>
      </div>
      <p className="ink2">{t('lead')}</p>
      <ul className="courses">
        {courses.map(({ slug, title, languages, lessons, facts, revisedAt }) => (
          <li key={slug}>
            <Link href={`/admin/articles/${slug}`} lang={foreignIn(language, title[language])}>
              {title[language]}
            </Link>
            <span className="mono ink3">{slug}</span>
            <span>{t('made', { lessons, facts })}</span>
            <span>{languages.map((each) => t('languageName', { language: each })).join(' · ')}</span>
            {revisedAt && (
              <time dateTime={revisedAt.toISOString()}>{format.dateTime(revisedAt, { dateStyle: 'medium' })}</time>
            )}
          </li>
        ))}
      </ul>
      {courses.length === 0 && <p className="note">{t('none')}</p>}
    </div>
  )
}

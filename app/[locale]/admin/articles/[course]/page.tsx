import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations, setRequestLocale } from 'next-intl/server'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { timeOfRequest } from '@/lib/auth/identify'
import { requireInstructor } from '@/lib/auth/require'
import { type ArticleRevision, listRevisions } from '@/lib/data/article-revisions'
import { getCourse } from '@/lib/data/content'
import { foreignIn } from '@/lib/domain/language'
import { filesAt, previewImport } from '@/lib/operations/article-revising'
import { ArticleImport } from '../article-import'
import { Restore } from './restore'

interface Props {
  params: Promise<{ locale: string; course: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const MOST_REVISIONS = 200

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, course } = await params
  const found = await getCourse(course)
  return found ? { title: found.title[languageOf(locale)] } : {}
}

/** One course's article: its history, and where a revision comes in. */
export default async function ArticlePage({ params, searchParams }: Props) {
  const { locale, course: slug } = await params
  const language = languageOf(locale)
  setRequestLocale(language)
  const { settings } = await requireInstructor()
  const course = await getCourse(slug)
  if (!course) notFound()
  const t = await getTranslations('articles')
  const revisions = await listRevisions(slug, MOST_REVISIONS)
  const at = chosenTime((await searchParams).at, revisions)
  return (
    <div className="articles">
      <Link className="quiet" href="/admin/articles">
        {t('toAll')}
      </Link>
      <h1 lang={foreignIn(language, course.title[language])}>{course.title[language]}</h1>
      <p className="row">
        <span className="mono ink3">{slug}</span>
        <Link href={`/courses/${slug}`}>{t('toCourse')}</Link>
      </p>
      <Strings namespaces={['articles']}>
        {at && <Restore preview={await previewImport(slug, await filesAt(slug, at), await timeOfRequest())} at={at} />}
        <History slug={slug} revisions={revisions} chosen={at} zone={settings.zone} />
        <section aria-labelledby="revise">
          <h2 id="revise">{t('revise')}</h2>
          <p className="ink2">{t('reviseLead')}</p>
          <ArticleImport course={slug} />
        </section>
      </Strings>
    </div>
  )
}

interface HistoryProps {
  slug: string
  revisions: ArticleRevision[]
  /** The time that is being compared with today's. */
  chosen: Date | null
  zone: string
}

async function History({ slug, revisions, chosen, zone }: HistoryProps) {
  const [t, format] = await Promise.all([getTranslations('articles'), getFormatter()])
  const newest = revisions[0]?.createdAt.getTime()
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('history')}</h2>
      <ol className="history">
        {revisions.map(({ language, number, createdAt, author, lines }) => (
          <li
            key={`${language}${number}`}
            aria-current={chosen?.getTime() === createdAt.getTime() ? 'true' : undefined}
          >
            <time dateTime={createdAt.toISOString()}>
              {format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone })}
            </time>
            <span>{t('revision', { language, number, lines })}</span>
            <span className="ink3">{author ?? t('byTool')}</span>
            {createdAt.getTime() === newest ? (
              <span className="ink3">{t('current')}</span>
            ) : (
              <Link href={{ pathname: `/admin/articles/${slug}`, query: { at: createdAt.toISOString() } }}>
                {t('compare')}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** One of the times at which something was brought in; any other means nothing. */
function chosenTime(value: string | string[] | undefined, revisions: ArticleRevision[]): Date | null {
  return revisions.find(({ createdAt }) => createdAt.toISOString() === value)?.createdAt ?? null
}

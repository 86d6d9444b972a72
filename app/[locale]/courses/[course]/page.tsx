import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { learnerOf, viewerOf } from '@/app/[locale]/asking'
import { PageFrame } from '@/components/layout/page-frame'
import { LessonList } from '@/components/lesson/lesson-list'
import { ReferenceLinks } from '@/components/reference/reference-links'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { timeOfRequest } from '@/lib/auth/identify'
import { getCourse, listCourseContents } from '@/lib/data/content'
import { foreignIn, type Language } from '@/lib/domain/language'
import { progressOf } from '@/lib/operations/progress'
import { listReferencePages } from '@/lib/operations/reference'

/** The course whose article the note at the foot tells of. */
const BUILT_IN = 'what-is-llm'

interface Props {
  params: Promise<{ locale: string; course: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, course } = await params
  const found = await getCourse(course)
  // No `title` at all, so that the page which says “not found” has the site's own.
  return found ? { title: found.title[languageOf(locale)] } : {}
}

/** The map of a course: its lessons, and what is known of each. */
export default async function CoursePage({ params }: Props) {
  const { locale, course: slug } = await params
  const language = languageOf(locale)
  setRequestLocale(language)
  const course = await getCourse(slug)
  if (!course) notFound()
  const [viewer, learner, pages] = await Promise.all([viewerOf(), learnerOf(), listReferencePages(slug)])
  const progress = await progressOf(learner, slug, language, await timeOfRequest())
  const t = await getTranslations('course')
  return (
    <PageFrame viewer={viewer} className="course">
      <div className="sheet">
        <i className="eomi" />
        <div className="gap4" />
        <h1 lang={foreignIn(language, course.title[language])}>{course.title[language]}</h1>
        <p className="ink2 lead">{t('lead')}</p>
        {progress.lessons.some(({ facts }) => facts.every(({ isMet }) => !isMet)) && (
          <p className="row">
            <Link href={`/placement/${slug}`}>{t('placement')}</Link>
          </p>
        )}
        <div className="gap3" />
        <LessonList courseSlug={slug} lessons={progress.lessons} />
        <div className="gap3" />
        <ReferenceLinks slug={slug} pages={pages} />
        <OtherCourses slug={slug} language={language} />
        {slug === BUILT_IN && <p className="note">{t('source')}</p>}
        <div className="gap5" />
        <i className="eomi up" />
      </div>
    </PageFrame>
  )
}

/** The way to what else is taught here. */
async function OtherCourses({ slug, language }: { slug: string; language: Language }) {
  const others = (await listCourseContents()).map(({ course }) => course).filter((course) => course.slug !== slug)
  if (others.length === 0) return null
  const t = await getTranslations('course')
  return (
    <nav className="hang others" aria-labelledby="others">
      <h2 id="others">{t('others')}</h2>
      <ul>
        {others.map((course) => (
          <li key={course.slug}>
            <Link href={`/courses/${course.slug}`} lang={foreignIn(language, course.title[language])}>
              {course.title[language]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

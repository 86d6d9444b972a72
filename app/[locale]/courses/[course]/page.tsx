import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { learnerOf, viewerOf } from '@/app/[locale]/asking'
import { PageFrame } from '@/components/layout/page-frame'
import { LessonList } from '@/components/lesson/lesson-list'
import { languageOf } from '@/i18n/language'
import { timeOfRequest } from '@/lib/auth/identify'
import { getCourse } from '@/lib/data/content'
import { progressOf } from '@/lib/operations/progress'

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
  const [viewer, learner] = await Promise.all([viewerOf(), learnerOf()])
  const progress = await progressOf(learner, slug, language, await timeOfRequest())
  const t = await getTranslations('course')
  return (
    <PageFrame viewer={viewer} className="course">
      <div className="sheet">
        <i className="eomi" />
        <div className="gap4" />
        <h1>{course.title[language]}</h1>
        <p className="ink2 lead">{t('lead')}</p>
        <div className="gap3" />
        <LessonList courseSlug={slug} lessons={progress.lessons} />
        <div className="gap3" />
        <p className="note">{t('source')}</p>
        <div className="gap5" />
        <i className="eomi up" />
      </div>
    </PageFrame>
  )
}

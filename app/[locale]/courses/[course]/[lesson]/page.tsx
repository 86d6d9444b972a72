import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { setRequestLocale } from 'next-intl/server'
import { learnerOf, studyContextOf, viewerOf } from '@/app/[locale]/asking'
import { DeviceSync } from '@/app/[locale]/device-sync'
import { segment } from '@/app/[locale]/segment'
import { PageFrame } from '@/components/layout/page-frame'
import { Strings } from '@/components/layout/strings'
import { LessonGate } from '@/components/lesson/lesson-gate'
import { LessonHead } from '@/components/lesson/lesson-head'
import { languageOf } from '@/i18n/language'
import { timeOfRequest } from '@/lib/auth/identify'
import { openLesson } from '@/lib/operations/lessons'
import { gateBefore } from '@/lib/operations/progress'
import { LessonBlocks } from './lesson-blocks'
import { LessonEnd } from './lesson-end'
import { LessonPrediction } from './lesson-prediction'
import { LessonStateProvider } from './lesson-state'
import { UnfoldAll } from './unfold-all'

interface Props {
  params: Promise<{ locale: string; course: string; lesson: string }>
  searchParams: Promise<{ fact?: string | string[] }>
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { locale, course, lesson } = await params
  const opened = await openLesson(course, segment(lesson), null)
  // No `title` at all, so that the page which says “not found” has the site's own.
  return opened ? { title: opened.lesson.text[languageOf(locale)].title } : {}
}

/** A lesson: predictions, one idea after another with a check each, and the memories it makes. */
export default async function LessonPage({ params, searchParams }: Props) {
  const { locale, course, lesson: slug } = await params
  const language = languageOf(locale)
  setRequestLocale(language)
  const [viewer, learner] = await Promise.all([viewerOf(), learnerOf()])
  const opened = await openLesson(course, segment(slug), learner?.learnerId ?? null)
  if (!opened) notFound()
  const text = opened.lesson.text[language]
  const gate = learner && (await gateBefore(learner, course, opened.lesson.slug, language, await timeOfRequest()))
  const { fact: markedId } = await searchParams
  const marked = opened.course.facts.find(({ id }) => id === markedId) ?? null
  return (
    <PageFrame viewer={viewer} className="lesson">
      <Strings namespaces={['lesson', 'question']}>
        <DeviceSync study={studyContextOf(learner)} />
        <LessonStateProvider>
          <article aria-label={text.title}>
            <div className="sheet">
              <i className="eomi" />
              <div className="gap4" />
              <LessonHead lesson={opened.lesson} text={text} />
              {gate && (
                <p className="gate">
                  <LessonGate gate={gate} courseSlug={course} />
                </p>
              )}
              <div className="gap4" />
              {text.predictions.map((id) => {
                const body = opened.questions[id]?.body
                return (
                  body?.kind === 'single' && <LessonPrediction key={id} questionId={id} text={body.text[language]} />
                )
              })}
            </div>
            <LessonBlocks opened={opened} language={language} study={studyContextOf(learner)} marked={marked} />
            <div className="sheet">
              <UnfoldAll />
              <LessonEnd
                opened={opened}
                language={language}
                study={studyContextOf(learner)}
                isSignedIn={viewer.name !== null}
              />
              <div className="gap5" />
              <i className="eomi up" />
            </div>
          </article>
        </LessonStateProvider>
      </Strings>
    </PageFrame>
  )
}

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
import type { Language } from '@/lib/domain/language'
import { isMet } from '@/lib/domain/study/card'
import { type OpenedLesson, openLesson } from '@/lib/operations/lessons'
import { gateBefore } from '@/lib/operations/progress'
import { LessonPrediction } from './lesson-prediction'
import { LessonSittings } from './lesson-sittings'
import { LessonStateProvider } from './lesson-state'
import { type Memory, MemoryStateProvider } from './memory-state'

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
  const study = studyContextOf(learner)
  const memories = memoriesIn(opened, language)
  return (
    <PageFrame viewer={viewer} className="lesson">
      <Strings namespaces={['lesson', 'question']}>
        <DeviceSync study={study} />
        <LessonStateProvider>
          <article aria-label={text.title}>
            <div className="sheet">
              <i className="eomi" />
              <div className="gap4" />
              <LessonHead {...opened} text={text} />
              {gate && (
                <p className="gate">
                  <LessonGate gate={gate} courseSlug={course} />
                </p>
              )}
              <div className="gap4" />
              {predictionsAhead(opened, language).map((id) => {
                const body = opened.questions[id]?.body
                return (
                  body?.kind === 'single' && <LessonPrediction key={id} questionId={id} text={body.text[language]} />
                )
              })}
            </div>
            <MemoryStateProvider memories={memories} study={study}>
              <LessonSittings {...{ opened, memories, language, study, marked }} isSignedIn={viewer.name !== null} />
            </MemoryStateProvider>
            <div className="sheet">
              <div className="gap5" />
              <i className="eomi up" />
            </div>
          </article>
        </LessonStateProvider>
      </Strings>
    </PageFrame>
  )
}

/** What a lesson puts into memory: those of its facts that a review can ask. */
function memoriesIn({ facts, asked, cards }: OpenedLesson, language: Language): Memory[] {
  return facts
    .filter(({ id }) => asked.has(id))
    .map(({ id, glyph, statement }) => ({
      factId: id,
      glyph: glyph[language],
      statement: statement[language],
      isKept: cards.find((card) => card.factId === id && isMet(card))?.enrolled ?? true,
      isAnswered: cards.some((card) => card.factId === id && card.answers > 0),
    }))
}

/** Questions before reading; whoever goes on at the second sitting is not asked what the first has answered. */
function predictionsAhead({ lesson, sittings, goesOnAt }: OpenedLesson, language: Language): string[] {
  const { predictions, blocks } = lesson.text[language]
  const read = sittings
    .filter(({ number }) => goesOnAt !== null && number < goesOnAt)
    .flatMap(({ blockIds }) => blockIds)
  const answered = blocks.filter(({ id }) => read.includes(id)).flatMap(({ reveals }) => reveals)
  return predictions.filter((id) => !answered.includes(id))
}

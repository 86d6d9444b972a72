import { useFormatter, useTranslations } from 'next-intl'
import { FactCell } from '@/components/stats/fact-cell'
import { Link } from '@/i18n/link'
import { gateOf } from '@/lib/domain/progress/gate'
import { isUnread, type LessonMemories, markedUntil, nextSitting } from '@/lib/domain/progress/progress'
import { LessonGate } from './lesson-gate'

interface Props {
  courseSlug: string
  lessons: LessonMemories[]
}

/** A table of contents: each fact of a lesson is one cell, inked as far as it is known, and the words say how far. */
export function LessonList({ courseSlug, lessons }: Props) {
  const t = useTranslations('course')
  const isBegun = lessons.some(({ facts }) => facts.some(({ recall }) => recall !== null))
  return (
    <nav className="hangwide toc" aria-label={t('lessons')}>
      <ol>
        {lessons.map((lesson) => {
          const gate = isBegun ? gateOf(lesson, lessons) : null
          return (
            <li key={lesson.slug} className="l">
              <span className="no" aria-hidden="true">
                {lesson.position}
              </span>
              <div className="tt">
                <Link href={`/courses/${courseSlug}/${lesson.slug}`}>{lesson.title}</Link>
                <p>
                  <Known lesson={lesson} />
                  {nextSitting(lesson)?.number === 2 && ` · ${t('secondSitting')}`}
                </p>
                {gate && (
                  <p className="gate">
                    <LessonGate gate={gate} courseSlug={courseSlug} />
                  </p>
                )}
              </div>
              <span className="facts s" aria-hidden="true">
                {lesson.facts.map(({ factId, ink }) => (
                  <FactCell key={factId} glyph="" ink={ink} />
                ))}
              </span>
              <span className="du">
                <Minutes lesson={lesson} />
              </span>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** A lesson that pauses says how long each of its sittings is. */
function Minutes({ lesson: { minutes, sittings } }: { lesson: LessonMemories }) {
  const t = useTranslations('course')
  const [first, second] = sittings
  if (!first || !second) return t('minutes', { minutes })
  return t('minutesTwo', { first: first.minutes, second: second.minutes })
}

const DAY = { month: 'long', day: 'numeric', timeZone: 'UTC' } as const

/** How many cards a lesson has, and how many of those learned would be recalled today. */
function Known({ lesson: { facts } }: { lesson: LessonMemories }) {
  const t = useTranslations('course')
  const format = useFormatter()
  const cards = facts.filter(({ isAsked, recall }) => isAsked || recall !== null)
  const recalls = cards.flatMap(({ recall }) => recall ?? [])
  if (recalls.length === 0) {
    const again = markedUntil(facts)
    return again
      ? t('markedKnown', { day: format.dateTime(new Date(`${again}T00:00:00Z`), DAY) })
      : t('cards', { count: cards.length })
  }
  const expected = Math.round(recalls.reduce((sum, recall) => sum + recall, 0))
  const known = { all: cards.length, known: recalls.length, expected }
  return t(cards.some(isUnread) ? 'knownPart' : 'knownAll', known)
}

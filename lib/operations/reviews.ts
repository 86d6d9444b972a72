import { listCards } from '../data/cards'
import { getCourse } from '../data/content'
import { anchorOf } from '../domain/article/anchor'
import type { Course, Fact, Lesson } from '../domain/article/lesson'
import type { Language } from '../domain/language'
import { forecast } from '../domain/progress/forecast'
import type { DayLoad } from '../domain/progress/progress'
import type { QueueItem } from '../domain/session/queue'
import { shuffle } from '../domain/session/shuffle'
import type { StudyDay } from '../domain/study/card'
import { type SessionWish, todaySession } from './sessions'

/** A card to ask, with all that its feedback says and where that leads: nothing is fetched while it is answered. */
export interface ReviewItem extends QueueItem {
  /** Of the options, for the first showing. */
  order: string[]
  glyph: string
  statement: string
  /** Where it is taught; `anchor` is the heading's. */
  lesson: { slug: string; position: number; title: string; anchor: string } | null
}

export interface OpenedReview {
  today: StudyDay
  items: ReviewItem[]
  /** Cards outside this session that will be due tomorrow, those left over today included. */
  othersTomorrow: number
  /** The next day on which anything is due, after today. */
  next: DayLoad | null
}

const DAYS_AHEAD = 91

/** Today's session in one language, and what lies around it. */
export async function openReview(
  courseSlug: string,
  wish: SessionWish,
  language: Language,
  now: Date,
): Promise<OpenedReview> {
  const [{ today, items, facts }, course, cards] = await Promise.all([
    todaySession(courseSlug, wish, now),
    getCourse(courseSlug),
    listCards(wish.learnerId),
  ])
  const asked = new Set(items.map(({ factId }) => factId))
  const others = forecast(
    cards.filter(({ factId }) => !asked.has(factId)),
    today,
    2,
  )
  const [, ...coming] = forecast(cards, today, DAYS_AHEAD)
  return {
    today,
    items: items.flatMap((item) => {
      const fact = facts[item.factId]
      return fact && course ? [dressed(item, fact, course, language)] : []
    }),
    othersTomorrow: others.reduce((sum, { count }) => sum + count, 0),
    next: coming.find(({ count }) => count > 0) ?? null,
  }
}

function dressed(item: QueueItem, fact: Fact, course: Course, language: Language): ReviewItem {
  const lesson = course.lessons.find(({ slug }) => slug === fact.lessonSlug)
  const { body } = item.version
  const options = body.kind === 'typed' ? [] : body.text[language].options.map(({ id }) => id)
  return {
    ...item,
    order: shuffle(options, Math.random),
    glyph: fact.glyph[language],
    statement: fact.statement[language],
    lesson: lesson ? placeOf(lesson, fact.id, language) : null,
  }
}

function placeOf({ slug, position, text }: Lesson, factId: string, language: Language): ReviewItem['lesson'] {
  return { slug, position, title: text[language].title, anchor: anchorOf(factId, text[language]) }
}

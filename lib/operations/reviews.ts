import { listCards } from '../data/cards'
import { type ShownPassage, shownPassageOf } from '../domain/article/passage'
import type { Drawing } from '../domain/diagram/drawing'
import type { Language } from '../domain/language'
import type { DayLoad } from '../domain/progress/forecast'
import { forecast } from '../domain/progress/forecast'
import { type Contrast, contrastsOf } from '../domain/question/contrast'
import { drawingFor } from '../domain/question/covers'
import { optionsOf } from '../domain/question/options'
import type { Pace } from '../domain/session/pace'
import type { QueueItem } from '../domain/session/queue'
import { shuffle } from '../domain/session/shuffle'
import type { StudyDay } from '../domain/study/card'
import { type AskedFact, type SessionWish, todaySession } from './sessions'

/** A card to ask, with all that its feedback says and where that leads: nothing is fetched while it is answered. */
export interface ReviewItem extends QueueItem {
  /** Of the options, for the first showing. */
  order: string[]
  glyph: string
  statement: string
  /** Of the fact; null where it belongs to none. */
  lesson: { position: number; title: string } | null
  /** Where it is taught. */
  passage: ShownPassage | null
  /** What may be told apart after a wrong answer. */
  contrasts: Contrast[]
  /** Of a question about a diagram. */
  drawing: Drawing | null
}

export interface OpenedReview {
  today: StudyDay
  items: ReviewItem[]
  /** Cards outside this session that will be due tomorrow, those left over today included. */
  othersTomorrow: number
  /** The next day on which anything is due, after today. */
  next: DayLoad | null
  /** A light beginning after an absence: five cards, and more only if wanted. */
  isLight: boolean
  pace: Pace
  /** All that could be asked now: what an earlier session of today may go on with. */
  askable: string[]
}

const DAYS_AHEAD = 91

/** Today's session in one language, and what lies around it. */
export async function openReview(wish: SessionWish, language: Language, now: Date): Promise<OpenedReview> {
  const [{ today, items, facts, isLight, pace, askable }, cards] = await Promise.all([
    todaySession(wish, now),
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
      const found = facts.get(item.factId)
      return found ? [dressed(item, found, language)] : []
    }),
    othersTomorrow: others.reduce((sum, { count }) => sum + count, 0),
    next: coming.find(({ count }) => count > 0) ?? null,
    isLight,
    pace,
    askable,
  }
}

function dressed(item: QueueItem, { fact, course, reference }: AskedFact, language: Language): ReviewItem {
  const lesson = course.lessons.find(({ slug }) => slug === fact.lessonSlug)
  const { body } = item.version
  return {
    ...item,
    order: shuffle(
      optionsOf(body, language).map(({ id }) => id),
      Math.random,
    ),
    glyph: fact.glyph[language],
    statement: fact.statement[language],
    lesson: lesson ? { position: lesson.position, title: lesson.text[language].title } : null,
    passage: shownPassageOf(fact, course, language),
    contrasts: contrastsOf(reference, fact.id, body, language),
    drawing: drawingFor(body, reference, language),
  }
}

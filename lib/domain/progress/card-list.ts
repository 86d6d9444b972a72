import type { Course } from '../article/lesson'
import type { Language } from '../language'
import { isAskable, isDue } from '../session/askable'
import { type Card, isLeech, isMet, type StudyDay } from '../study/card'
import { type Ink, inkOf, recallOn } from '../study/recall'

/** Where a card stands: asked now, later or from tomorrow; never asked yet; resting; too hard; or dropped. */
export const CARD_STATES = ['due', 'coming', 'buried', 'new', 'resting', 'leech', 'dropped'] as const
export type CardState = (typeof CARD_STATES)[number]

export const CARD_SORTS = ['due', 'recall', 'lesson', 'last'] as const
export type CardSort = (typeof CARD_SORTS)[number]

/** A learner's card with the words of its fact. */
export interface ListedCard {
  factId: string
  glyph: string
  statement: string
  lesson: { slug: string; position: number; title: string } | null
  state: CardState
  /** Predicted recall today, 0 to 1; null while there is no memory. */
  recall: number | null
  ink: Ink
  due: StudyDay | null
  lastAnsweredDay: StudyDay | null
  answers: number
  lapses: number
}

export interface CardFilter {
  search: string
  lesson: string | null
  state: CardState | null
  sort: CardSort
  page: number
}

export const CARDS_PER_PAGE = 25

/** The cards of a course's facts, in the course's order. */
export function listedCards(course: Course, cards: readonly Card[], today: StudyDay, language: Language): ListedCard[] {
  const cardOf = new Map(cards.map((card) => [card.factId, card]))
  return course.facts.flatMap((fact) => {
    const card = cardOf.get(fact.id)
    if (!card || !isMet(card)) return []
    const lesson = course.lessons.find(({ slug }) => slug === fact.lessonSlug)
    const recall = recallOn(card, today)
    return [
      {
        factId: fact.id,
        glyph: fact.glyph[language],
        statement: fact.statement[language],
        lesson: lesson ? { slug: lesson.slug, position: lesson.position, title: lesson.text[language].title } : null,
        state: stateOf(card, today),
        recall,
        ink: inkOf(recall),
        due: card.due,
        lastAnsweredDay: card.lastAnsweredDay,
        answers: card.answers,
        lapses: card.lapses,
      },
    ]
  })
}

/** What a learner would say of a card: the strongest reason why it is not asked now, else when it is. */
export function stateOf(card: Card, today: StudyDay): CardState {
  if (!card.enrolled) return 'dropped'
  if (isLeech(card)) return 'leech'
  if (!isAskable(card)) return 'resting'
  if (card.buriedUntil !== null && card.buriedUntil > today) return 'buried'
  if (card.due === null) return 'new'
  return isDue(card, today) ? 'due' : 'coming'
}

/** One page of the cards that a filter finds, and how many there are of each state. */
export function findCards(cards: readonly ListedCard[], filter: CardFilter) {
  const words = folded(filter.search).split(/\s+/).filter(Boolean)
  const found = cards.filter(
    (card) =>
      (filter.lesson === null || card.lesson?.slug === filter.lesson) &&
      words.every((word) => folded(`${card.statement} ${card.factId} ${card.lesson?.title ?? ''}`).includes(word)),
  )
  const counts = Object.fromEntries(
    CARD_STATES.map((state) => [state, found.filter((card) => card.state === state).length]),
  ) as Record<CardState, number>
  const shown = found.filter(({ state }) => filter.state === null || state === filter.state).sort(ORDERS[filter.sort])
  const pages = Math.max(1, Math.ceil(shown.length / CARDS_PER_PAGE))
  const page = Math.min(Math.max(1, filter.page), pages)
  return {
    shown: shown.slice((page - 1) * CARDS_PER_PAGE, page * CARDS_PER_PAGE),
    count: shown.length,
    counts,
    page,
    pages,
  }
}

/** Sorting keeps the course's order where two are alike. */
const ORDERS: Record<CardSort, (a: ListedCard, b: ListedCard) => number> = {
  due: (a, b) => compare(a.due ?? '9999', b.due ?? '9999'),
  recall: (a, b) => (a.recall ?? 2) - (b.recall ?? 2),
  lesson: () => 0,
  last: (a, b) => compare(b.lastAnsweredDay ?? '', a.lastAnsweredDay ?? ''),
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

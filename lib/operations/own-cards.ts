import { listCards } from '../data/cards'
import { listCourseContents } from '../data/content'
import { listEventsOfFact } from '../data/study-pages'
import { findVersions } from '../data/versions'
import type { Language } from '../domain/language'
import { type CardMoment, historyOf } from '../domain/progress/card-history'
import { type CardFilter, findCards, type ListedCard, listedCards } from '../domain/progress/card-list'
import type { QuestionVersion } from '../domain/question/question'
import { studyDayOf } from '../domain/time/study-day'
import { weightsOf } from './parameters'
import type { Studying } from './progress'

/** A card's history is short; this bounds what a misused one can ask for. */
const MOST_EVENTS = 300

/** One page of a learner's own cards, of all courses, and the lessons that they come from. */
export async function ownCards(learner: Studying, language: Language, filter: CardFilter, now: Date) {
  const cards = await everyCard(learner, language, now)
  const lessons = new Map(cards.flatMap(({ lesson }) => (lesson ? [[lesson.slug, lesson] as const] : [])))
  return { ...findCards(cards, filter), all: cards.length, lessons: [...lessons.values()] }
}

export interface OwnCard {
  card: ListedCard
  history: CardMoment[]
  versions: Map<string, QuestionVersion>
}

/** One card with its history, the latest first; null where the learner has none of that fact. */
export async function ownCard(
  learner: Studying,
  factId: string,
  language: Language,
  now: Date,
): Promise<OwnCard | null> {
  const [cards, events] = await Promise.all([
    everyCard(learner, language, now),
    listEventsOfFact(learner.learnerId, factId, MOST_EVENTS),
  ])
  const card = cards.find((candidate) => candidate.factId === factId)
  if (!card) return null
  const history = historyOf(factId, events, weightsOf)
  const versions = await findVersions(history.flatMap(({ answer }) => answer?.questionVersionId ?? []))
  return { card, history, versions }
}

async function everyCard({ learnerId, settings }: Studying, language: Language, now: Date): Promise<ListedCard[]> {
  const [contents, cards] = await Promise.all([listCourseContents(), listCards(learnerId)])
  const today = studyDayOf(now, settings.zone, settings.dayStart)
  return contents.flatMap(({ course }) => listedCards(course, cards, today, language))
}

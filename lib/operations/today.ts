import { countIntroduced, listCards, readPace } from '../data/cards'
import { listLessonAnswers, listStudiedDays } from '../data/habits'
import type { Language } from '../domain/language'
import { type LatestLesson, latestLesson } from '../domain/progress/latest-lesson'
import type { Progress } from '../domain/progress/progress'
import { type StudyWeek, studyWeeks } from '../domain/progress/study-weeks'
import { isBackFromAbsence, LIGHT_CARDS } from '../domain/session/absence'
import { isDue, isFresh } from '../domain/session/askable'
import { cardsWithin, TIME_BOXES } from '../domain/session/time-box'
import { addDays, studyDayOf } from '../domain/time/study-day'
import { progressOf, type Studying } from './progress'

/** Whoever was away for longer finds nothing under “learned last”; their lessons say where they stand. */
const LATEST_EVENTS = 500

/** A learner whose day is asked for. */
export interface Daily extends Studying {
  settings: Studying['settings'] & { newPerDay: number }
}

export interface Today {
  progress: Progress
  /** How many of the cards that wait each box of minutes holds. */
  boxes: { minutes: number; cards: number }[]
  /** A light beginning after an absence: the same few cards in every box. */
  isLight: boolean
  week: StudyWeek | null
  latest: LatestLesson | null
}

/** A learner's day in a course: what fits into each time box now, what was learned last, and the week so far. */
export async function openToday(learner: Daily, slug: string, language: Language, now: Date): Promise<Today> {
  const { learnerId, settings } = learner
  const today = studyDayOf(now, settings.zone, settings.dayStart)
  const [progress, cards, introduced, pace, days, answers] = await Promise.all([
    progressOf(learner, slug, language, now),
    listCards(learnerId),
    countIntroduced(learnerId, today),
    readPace(learnerId),
    listStudiedDays(learnerId, addDays(today, -6)),
    listLessonAnswers(learnerId, LATEST_EVENTS),
  ])
  const due = cards.filter((card) => isDue(card, today)).length
  const isLight = due > 0 && isBackFromAbsence(cards, today)
  const newLeft = isLight ? 0 : Math.max(0, settings.newPerDay - introduced)
  const fresh = cards.filter((card) => isFresh(card, today)).length
  const waiting = due + Math.min(newLeft, fresh)
  const most = isLight ? LIGHT_CARDS : waiting
  return {
    progress,
    boxes: TIME_BOXES.map((minutes) => ({ minutes, cards: Math.min(waiting, most, cardsWithin(minutes, pace)) })),
    isLight,
    week: studyWeeks(days, today, 1)[0] ?? null,
    latest: latestLesson(answers, progress.lessons),
  }
}

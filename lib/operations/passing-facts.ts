import { confirmFact as confirm, listPassingFacts, pauseFact as pause } from '../data/passing-facts'
import { confirmedUntil, type PassingFact } from '../domain/article/passing'
import { type StudyDay, studyDayOf } from '../domain/time/study-day'
import { newId } from '../secrets/ids'

export interface PassingFacts {
  facts: PassingFact[]
  /** How many more there are than are shown. */
  more: number
  /** Until when one holds that is confirmed now. */
  next: StudyDay
}

/** Whoever has to look at a fact again may live anywhere: its last day ends with the day in UTC. */
export async function passingFacts(now: Date): Promise<PassingFacts> {
  const today = dayOf(now)
  return { ...(await listPassingFacts(today)), next: confirmedUntil(today) }
}

/** Says that a fact still holds; it is to be looked at again in half a year. Throws `not-found`. */
export async function confirmFact(instructorId: string, factId: string, now: Date): Promise<void> {
  await confirm({ factId, instructorId, auditId: newId(now), now, until: confirmedUntil(dayOf(now)) })
}

/** Lets the questions of a fact rest until it is confirmed or mended. Throws `not-found`. */
export async function pauseFact(instructorId: string, factId: string, now: Date): Promise<void> {
  await pause({ factId, instructorId, auditId: newId(now), now })
}

function dayOf(now: Date): StudyDay {
  return studyDayOf(now, 'UTC', '00:00')
}

import { daysBetween } from '../time/study-day'
import type { Card, Memory, Rating, StudyDay } from './card'
import { nextMemory } from './scheduling'

/** An answer that counts, as far as memory can be computed from it again. */
export interface CountedAnswer {
  id: string
  day: StudyDay
  rating: Rating
}

/** One step of memory. Time runs in study days; two answers of one day, or a zone flown back over, count as none. */
export function remember(
  memory: Memory | null,
  from: StudyDay | null,
  to: StudyDay,
  rating: Rating,
  weights: readonly number[],
): Memory {
  const elapsed = from === null ? 0 : Math.max(0, daysBetween(from, to))
  return nextMemory(memory, elapsed, rating, weights)
}

/** The memory that these answers leave under other weights. */
export function recompute(
  counted: readonly CountedAnswer[],
  weights: readonly number[],
): Pick<Card, 'stability' | 'difficulty'> {
  let memory: Memory | null = null
  let from: StudyDay | null = null
  for (const { day, rating } of counted) {
    memory = remember(memory, from, day, rating, weights)
    from = day
  }
  return { stability: memory?.stability ?? null, difficulty: memory?.difficulty ?? null }
}

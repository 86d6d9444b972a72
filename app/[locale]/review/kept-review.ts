import type { Walk } from '@/lib/domain/session/walk'
import type { StudyDay } from '@/lib/domain/study/card'
import type { ReviewMaterial } from './review-material'

/** A review as this window keeps it: for its summary, and for going back into it. */
export interface KeptReview {
  /** Whose it is: another learner on the same device never sees it. */
  owner: string
  walk: Walk
  materials: Record<string, ReviewMaterial>
  today: StudyDay
  othersTomorrow: number
  /** Whether it was a light beginning after an absence: then as many cards again are offered. */
  isLight: boolean
  /** Whether `/review` should go on with it instead of beginning anew. */
  isResumed: boolean
}

const NAME = 'saegim-review'

/** Where storage is turned off the summary still works, until the page is loaded anew. */
let inMemory: string | null = null

export function keepReview(review: KeptReview): void {
  inMemory = JSON.stringify(review)
  try {
    sessionStorage.setItem(NAME, inMemory)
  } catch {
    // no room, or no storage: memory has it
  }
}

export function readKeptReview(owner: string): KeptReview | null {
  try {
    const text = sessionStorage.getItem(NAME) ?? inMemory
    const kept = text ? (JSON.parse(text) as KeptReview) : null
    return kept?.owner === owner ? kept : null
  } catch {
    return null
  }
}

/** The review to go on with, once: after that `/review` begins anew again. */
export function takeResumedReview(owner: string): KeptReview | null {
  const kept = readKeptReview(owner)
  if (!kept?.isResumed) return null
  keepReview({ ...kept, isResumed: false })
  return kept
}

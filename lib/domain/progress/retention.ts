import { wilson } from './calibration'

/** Fewer reviews than this say nothing about a schedule. */
export const RETENTION_LEAST = 50
/** A review counts once the fact had rested for so many days: what was recalled yesterday proves little. */
export const RESTED_DAYS = 7

/** Reviews of rested memories, and how many of them were right. */
export interface RestedReviews {
  reviews: number
  right: number
}

/** The share that was recalled, with the interval in which the true one lies 19 times out of 20. */
export interface Retention extends RestedReviews {
  share: number
  low: number
  high: number
}

/** What was truly recalled; null while there is too little to tell. */
export function retentionOf({ reviews, right }: RestedReviews): Retention | null {
  if (reviews < RETENTION_LEAST) return null
  return { reviews, right, share: right / reviews, ...wilson(right, reviews) }
}

export type Aim = 'below' | 'met' | 'above'

/** Whether the interval leaves the target out, and on which side. */
export function aimOf({ low, high }: Retention, target: number): Aim {
  if (high < target) return 'below'
  return low > target ? 'above' : 'met'
}

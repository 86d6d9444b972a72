'use client'

import { keepText, readText } from '@/lib/device/kept-text'
import type { Language } from '@/lib/domain/language'
import type { Walk } from '@/lib/domain/session/walk'
import type { StudyDay } from '@/lib/domain/study/card'
import type { ReviewMaterial } from './review-material'

/** What a session is measured by from its beginning on. */
export interface SessionFrame {
  today: StudyDay
  othersTomorrow: number
  /** Whether it was a light beginning after an absence: then as many cards again are offered. */
  isLight: boolean
  /** When it began (ISO). */
  beganAt: string
  /** What was asked for: a time box, so many cards, some lessons. */
  wish: string
}

/** A review as this device keeps it: to go on with after a reload or in another tab, and for its summary. */
export interface KeptReview {
  /** Whose it is: another learner on the same device never sees it. */
  owner: string
  language: Language
  walk: Walk
  materials: Record<string, ReviewMaterial>
  frame: SessionFrame
  /** In the middle, at its summary, or wanted again from there. */
  standing: 'going' | 'over' | 'wanted'
}

export function keepReview(review: KeptReview): void {
  keepText(review.owner, JSON.stringify(review))
}

export function readKeptReview(owner: string): KeptReview | null {
  try {
    const text = readText(owner)
    return text === null ? null : (JSON.parse(text) as KeptReview)
  } catch {
    return null
  }
}

import type { StudyContext } from '@/lib/device/record'
import type { ShownPassage } from '@/lib/domain/article/passage'
import type { Language } from '@/lib/domain/language'
import type { Pace } from '@/lib/domain/session/pace'
import type { QueueItem } from '@/lib/domain/session/queue'
import type { StudyDay } from '@/lib/domain/study/card'

/** What the screen needs of one card: all of it comes with the page, so that the rest works offline. */
export interface ReviewMaterial extends QueueItem {
  order: string[]
  glyph: string
  statement: string
  lesson: { position: number; title: string } | null
  passage: ShownPassage | null
  /** “2024년 9월 기준”, where the question depends on a date. */
  asOf: string | null
}

export interface ReviewSetup {
  items: ReviewMaterial[]
  today: StudyDay
  othersTomorrow: number
  desiredRetention: number
  /** A light beginning after an absence. */
  isLight: boolean
  pace: Pace
  language: Language
  study: StudyContext
}

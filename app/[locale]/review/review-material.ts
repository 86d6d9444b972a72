import type { StudyContext } from '@/lib/device/record'
import type { ShownPassage } from '@/lib/domain/article/passage'
import type { Drawing } from '@/lib/domain/diagram/drawing'
import type { Language } from '@/lib/domain/language'
import type { Contrast } from '@/lib/domain/question/contrast'
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
  contrasts: Contrast[]
  /** Of a question about a diagram. */
  drawing: Drawing | null
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
  /** All that could be asked now: what an interrupted session of today may go on with. */
  askable: string[]
  /** What was asked for: a time box, so many cards, some lessons. */
  wish: string
  /** Minutes, where a time box was asked for and nothing else bounds the session. */
  box: number | null
  language: Language
  study: StudyContext
}

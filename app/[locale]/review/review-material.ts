import type { StudyContext } from '@/lib/device/record'
import type { Language } from '@/lib/domain/language'
import type { QueueItem } from '@/lib/domain/session/queue'
import type { StudyDay } from '@/lib/domain/study/card'

/** What the screen needs of one card: all of it comes with the page, so that the rest works offline. */
export interface ReviewMaterial extends QueueItem {
  order: string[]
  glyph: string
  statement: string
  lesson: { position: number; title: string; href: string } | null
  /** “2024년 9월 기준”, where the question depends on a date. */
  asOf: string | null
}

export interface ReviewSetup {
  items: ReviewMaterial[]
  today: StudyDay
  othersTomorrow: number
  desiredRetention: number
  language: Language
  study: StudyContext
}

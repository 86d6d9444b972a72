import type { ShownPassage } from '@/lib/domain/article/passage'
import type { QuestionVersion } from '@/lib/domain/question/question'

export interface PlacementLesson {
  slug: string
  position: number
  title: string
}

export interface PlacementItem {
  lesson: PlacementLesson
  version: QuestionVersion
  order: string[]
  statement: string
  passage: ShownPassage | null
  /** What is marked as known if the question is answered. */
  factIds: string[]
}

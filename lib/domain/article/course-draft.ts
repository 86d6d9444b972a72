import type { InLanguages, Language } from '../language'
import type { QuestionBody } from '../question/question'
import type { QuestionHead } from '../question/schema'
import type { FactFile } from './facts-schema'
import type { LessonText } from './lesson'

/**
 * What an author brings: Markdown by language, and JSON texts of facts and questions with the names of their files.
 * Null facts or questions were not brought: the course keeps those that it has.
 */
export interface CourseFiles {
  articles: Partial<Record<Language, string>>
  facts: { name: string; text: string } | null
  questions: { name: string; text: string }[] | null
}

export interface LessonDraft {
  slug: string
  position: number
  minutes: number
  prerequisites: string[]
  sections: string[]
  text: InLanguages<LessonText>
}

export interface SectionDraft {
  anchor: string
  position: number
  level: number
  text: InLanguages<{ title: string; html: string }>
}

export interface QuestionDraft extends QuestionHead {
  body: QuestionBody
}

export interface CourseDraft {
  title: InLanguages<string>
  welcome: string | null
  articles: Partial<Record<Language, { title: string; source: string }>>
  sections: SectionDraft[]
  lessons: LessonDraft[]
  /** Null where the author brought none: those that are there stay as they are. */
  facts: FactFile[] | null
  questions: QuestionDraft[] | null
}

export type DraftResult = { ok: true; draft: CourseDraft } | { ok: false; problems: string[] }

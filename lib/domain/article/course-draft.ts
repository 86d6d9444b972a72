import type { InLanguages, Language } from '../language'
import type { QuestionBody } from '../question/question'
import type { QuestionHead } from '../question/schema'
import type { Reference, ReferencePart } from '../reference/reference'
import type { FactFile } from './facts-schema'
import type { LessonText } from './lesson'
import type { Warning } from './warning'

/** The JSON text of a file, with its name for what is wrong in it. */
export interface NamedText {
  name: string
  text: string
}

/**
 * What an author brings: Markdown by language, and JSON texts of facts, questions and what is to be looked up.
 * What was not brought stays as the course has it.
 */
export interface CourseFiles {
  articles: Partial<Record<Language, string>>
  facts: NamedText | null
  questions: NamedText[] | null
  reference?: Partial<Record<ReferencePart, NamedText>>
}

/** The sections that a course has and had, in which a revised article finds its own again. */
export interface KnownCourse {
  sections: { anchor: string; isArchived: boolean; text: InLanguages<{ title: string; html: string }> }[]
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
  /** The parts that the author brought. */
  reference: Partial<Reference>
}

/** Something in an article that is left out or looks like a slip; it does not keep the article from coming in. */
export interface ArticleWarning extends Warning {
  language: Language
}

export type DraftResult =
  | { ok: true; draft: CourseDraft; warnings: ArticleWarning[] }
  | { ok: false; problems: string[] }

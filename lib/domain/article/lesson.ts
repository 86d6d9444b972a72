import type { InLanguages } from '../language'

export type Tier = 'core' | 'support' | 'context'
export type Flag = 'ok' | 'imprecise' | 'outdated' | 'debatable' | 'wrong-category'

export interface Source {
  title: string
  url: string
  /** Year of publication as printed, or null. */
  year: string | null
}

/** 바로잡기: what is commonly said, with the wrong phrase struck and the better one written above it. */
export interface Correction {
  before: string
  struck: string
  better: string
  after: string
  why: string
}

/** One fact: one memory, one cell, one letter of type. */
export interface Fact {
  id: string
  lessonSlug: string | null
  position: number
  tier: Tier
  flag: Flag
  /** One letter (a syllable in Korean) that stands for the fact in the memory manuscript. */
  glyph: InLanguages<string>
  statement: InLanguages<string>
  caveat: InLanguages<string> | null
  correction: InLanguages<Correction> | null
  /** The passage of the article that teaches it, word for word. */
  anchorQuote: InLanguages<string>
  asOf: string | null
  reviewBy: string | null
  sources: Source[]
}

/** One idea: prose (sanitised HTML), then at most one check and one correction. `id` is the heading's anchor. */
export interface LessonBlock {
  id: string
  title: string
  html: string
  factIds: string[]
  /** Question ids (not versions) asked after the prose, in order. */
  checks: string[]
  /** Facts whose correction stands after this block. */
  corrections: string[]
  /** What to reveal here of an earlier prediction: its question id. */
  reveals: string[]
  /** Diagrams drawn below the prose, by name; texts stored before there were any have none. */
  diagrams?: string[]
}

export interface LessonText {
  title: string
  /** Things the reader will be able to say afterwards. */
  outcomes: string[]
  /** Question ids of the unscored predictions. */
  predictions: string[]
  blocks: LessonBlock[]
  /** The block after which a long lesson pauses; the same in both languages. Without it the lesson is one sitting. */
  pause?: string
}

export interface Lesson {
  id: string
  slug: string
  position: number
  minutes: number
  prerequisites: string[]
  factIds: string[]
  text: InLanguages<LessonText>
}

export interface Course {
  id: string
  slug: string
  /** Rises with every change of content; what is cached is cached under it. */
  revision: number
  title: InLanguages<string>
  /** The question asked on the front page, if the article names one. */
  welcome: string | null
  lessons: Lesson[]
  facts: Fact[]
}

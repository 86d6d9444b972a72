import type { QuestionKind } from '../lib/domain/question/question'

/** A question as the files of the course write it. */
export interface AskedQuestion {
  id: string
  fact: string
  kind: QuestionKind
  use?: string
  key?: string
  keys?: string[]
  ko: QuestionText
  en: QuestionText
}

interface QuestionText {
  prompt: string
  hint?: string
  options?: { id: string; text: string; why: string; holds?: boolean }[]
  answer?: string
  accept?: string[]
  block?: { text: string; why: string }[]
  why?: string
}

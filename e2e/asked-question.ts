import type { QuestionKind } from '../lib/domain/question/question'

/** A question as the files of the course write it. */
export interface AskedQuestion {
  id: string
  fact: string
  kind: QuestionKind
  use?: string
  key?: string
  keys?: string[]
  /** Of a diagram with covers. */
  diagram?: string
  cover?: string
  also?: string[]
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
  /** Of an explanation. */
  model?: string
  /** Of a cover: what stands under it. */
  label?: string
}

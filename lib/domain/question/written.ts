import type { ClozeBody, OcclusionBody, QuestionBody, TypedBody } from './question'

/** Kinds that offer chips at first and ask for the word itself once the memory is firm. */
export type ChipsBody = ClozeBody | OcclusionBody

export function hasChips(body: QuestionBody): body is ChipsBody {
  return body.kind === 'cloze' || body.kind === 'occlusion'
}

/** Kinds with a word to write, and a key that says which are right. */
export function isWritten(body: QuestionBody): body is ChipsBody | TypedBody {
  return hasChips(body) || body.kind === 'typed'
}

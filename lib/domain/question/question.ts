import type { TypedKey } from '../answer/typed-key'
import type { InLanguages } from '../language'

/** One option of a choice, or one chip of a cloze. `why` tells what it would be right for, or why it is right. */
export interface Option {
  id: string
  text: string
  why: string
}

export interface SingleText {
  prompt: string
  /** A pointed hint for the retry in a lesson and for the H key. */
  hint: string
  options: Option[]
}

/** `prompt` holds one ▢ where the term is missing. Asked with chips at first, typed once the memory is firm. */
export interface ClozeText extends TypedKey {
  prompt: string
  hint: string
  options: Option[]
}

export interface TypedText extends TypedKey {
  prompt: string
  hint: string
  /** Why the answer is right, said after the verdict. */
  why: string
}

export interface SingleBody {
  kind: 'single'
  /** The id of the right option. */
  key: string
  text: InLanguages<SingleText>
}

export interface ClozeBody {
  kind: 'cloze'
  key: string
  text: InLanguages<ClozeText>
}

export interface TypedBody {
  kind: 'typed'
  text: InLanguages<TypedText>
}

export type QuestionBody = SingleBody | ClozeBody | TypedBody
export type QuestionKind = QuestionBody['kind']

/** One immutable wording of a question, as it travels to the learner's device and is graded there and on the server. */
export interface QuestionVersion {
  id: string
  questionId: string
  factId: string
  /** Rises only when the meaning changed; wording-only versions share it. */
  revision: number
  /** `YYYY-MM` for what is true of a product on a date, else null. */
  asOf: string | null
  body: QuestionBody
}

/** What the learner gave: ids, never positions. */
export type Response = { optionIds: string[] } | { text: string; confirmed?: boolean }

/**
 * What the grader found, from the question version and the raw response alone.
 * `rule` names the step that decided (`option`, `exact`, `particle`, `typo`, `blocked`, …).
 */
export interface Grading {
  verdict: 'right' | 'wrong'
  evidence: { rule: string; optionId?: string; chips?: boolean; matched?: string }
  /** Typed, exact and right: may count towards Easy. */
  easyEligible: boolean
}

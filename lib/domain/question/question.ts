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

/** Several options are right; the prompt says so. */
export interface MultipleBody {
  kind: 'multiple'
  /** The ids of all right options. */
  keys: string[]
  text: InLanguages<SingleText>
}

/** Why a claim would hold, or why not: each reason speaks for one side. */
export interface Reason extends Option {
  holds: boolean
}

/** `prompt` is the claim; `options` are reasons for either side. */
export interface TrueFalseText {
  prompt: string
  hint: string
  options: Reason[]
}

/** A claim that people often believe: whether it holds, and why. The reason chosen names the side. */
export interface TrueFalseBody {
  kind: 'true_false'
  /** The id of the right reason. */
  key: string
  text: InLanguages<TrueFalseText>
}

export type QuestionBody = SingleBody | MultipleBody | TrueFalseBody | ClozeBody | TypedBody
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
 * `rule` names the step that decided (`option`, `set`, `reason`, `exact`, `particle`, `typo`, `blocked`, …).
 */
export interface Grading {
  verdict: 'right' | 'wrong'
  evidence: {
    rule: string
    optionId?: string
    chips?: boolean
    matched?: string
    /** Of a set: how many right options were left out, and how many wrong ones were taken. */
    missed?: number
    extra?: number
    /** Of a claim: whether the side was right, whatever the reason. */
    sided?: boolean
  }
  /** Typed, exact and right: may count towards Easy. */
  easyEligible: boolean
}

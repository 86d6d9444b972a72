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

/**
 * One label of a diagram is asked and stands covered, further ones may be. Told with chips at first and typed once the
 * memory is firm, as a cloze is: the drawing is its sentence.
 */
export interface OcclusionBody {
  kind: 'occlusion'
  /** A diagram of the course whose fact is asked. */
  diagram: string
  /** The label that is asked, by its name in that diagram. */
  cover: string
  /** Labels that are covered with it and not asked, `MOST_COVERED` of them at most. */
  also: string[]
  key: string
  text: InLanguages<ClozeText>
}

export const MOST_COVERED = 12

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

/** `options` stand as the editor lists them; `order` says which comes first. */
export interface OrderingBody {
  kind: 'ordering'
  /** The ids of all options in the right order. */
  order: string[]
  text: InLanguages<SingleText>
}

/** Something that has a name and nothing to explain: where an option goes, or a line of a grid. */
export interface Place {
  id: string
  text: string
}

export interface PlacingText extends SingleText {
  places: Place[]
}

/** Each option goes to a place: in a matching no two go to the same one, in a categorise several may. */
export interface PlacingBody {
  kind: 'matching' | 'categorise'
  /** The id of the place by the id of the option. */
  keys: Record<string, string>
  text: InLanguages<PlacingText>
}

/** How far an estimate may stand from the value: by a factor (10 times as much) or by points (5 of 100). */
export interface Margin {
  by: 'factor' | 'points'
  /** Within it the estimate is as good as exact. */
  inner: number
  /** Within it the estimate is still right. */
  outer: number
}

export interface NumericText {
  prompt: string
  hint: string
  /** What the number counts, said behind it; may be empty. */
  unit: string
  why: string
}

export interface NumericBody {
  kind: 'numeric'
  value: number
  margin: Margin
  text: InLanguages<NumericText>
}

export interface HotspotText {
  prompt: string
  hint: string
  rows: Place[]
  columns: Place[]
  why: string
}

/** One cell of a grid is right. Its columns have an order, so that one beside it is nearly right. */
export interface HotspotBody {
  kind: 'hotspot'
  row: string
  column: string
  text: InLanguages<HotspotText>
}

/** `options` are the points that a good explanation touches; learners tick those that theirs did. */
export interface RecallText extends SingleText {
  /** An explanation that touches all of them. */
  model: string
}

export interface RecallBody {
  kind: 'free_recall'
  text: InLanguages<RecallText>
}

/** Kinds in which something is worked out, and not one option picked or one word written. */
export type WorkedBody = OrderingBody | PlacingBody | NumericBody | HotspotBody | RecallBody
/** Kinds in which options are picked or a word is written. */
export type AskedBody = SingleBody | MultipleBody | TrueFalseBody | ClozeBody | OcclusionBody | TypedBody
export type QuestionBody = AskedBody | WorkedBody
export type QuestionKind = QuestionBody['kind']

export const WORKED_KINDS: readonly WorkedBody['kind'][] = [
  ...(['ordering', 'matching', 'categorise', 'numeric', 'hotspot', 'free_recall'] as const),
]

export function isWorked(body: QuestionBody): body is WorkedBody {
  return WORKED_KINDS.some((kind) => kind === body.kind)
}

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

/** How well it was remembered, said by whoever explained it themselves. */
export const SELF_RATINGS = ['again', 'hard', 'good', 'easy'] as const
export type SelfRating = (typeof SELF_RATINGS)[number]

/** An explanation in one's own words, and which of the points it touched. Without `self` the points decide. */
export interface Recalled {
  recalled: string
  ticked: string[]
  self?: SelfRating
}

/** What the learner gave: ids, never positions. Of a grid `optionIds` are its row and its column. */
export type Response =
  | { optionIds: string[] }
  | { text: string; confirmed?: boolean }
  | { order: string[] }
  | { placed: Record<string, string> }
  | Recalled

/**
 * What the grader found, from the question version and the raw response alone.
 * `rule` names the step that decided (`option`, `set`, `reason`, `order`, `places`, `sorted`, `range`, `cell`, `points`, `exact`, `particle`, `typo`, `blocked`, …).
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
    /** Of an order: how many pairs stand the wrong way round. */
    inversions?: number
    /** Of options with places: how many stand wrong, and whether only two of them were exchanged. */
    misplaced?: number
    swapped?: boolean
    /** Of places or points: how many there are. */
    of?: number
    /** Of an estimate: the narrowest range that holds it. */
    within?: 'inner' | 'outer' | 'none'
    /** Of a grid: the right row, in a column beside the right one. */
    near?: boolean
    /** Of an explanation: how many points it touched, and the learner's own word on it. */
    named?: number
    self?: SelfRating
  }
  /** Typed, exact and right: may count towards Easy. */
  easyEligible: boolean
}

import type { Grading, Option } from './question'

/** What to say after the verdict, in the learner's language. Empty strings and lists are left out on screen. */
export interface Feedback {
  verdict: Grading['verdict']
  /** The right answer as it is shown; empty where the rows above show it. */
  answer: string
  /** What the learner's own wrong answer would be right for. */
  own: string
  /** Why the right answer is right. */
  why: string
  /** What the options that were not chosen would be right for. */
  others: Option[]
  /** Of a set: right options that were left out. */
  missed: Option[]
  /** Of a set: wrong options that were taken. */
  taken: Option[]
  /** Of a claim: whether it holds. */
  holds: boolean | null
  /** Of an order, of places: why each of them stands where it does. */
  each: Option[]
  /** Of an estimate: between which numbers it counts as right. */
  range: string
  /** Whose word the verdict is: the key's, or the learner's own. */
  by: 'key' | 'self'
  /** Right but for this. */
  but: 'exchanged' | 'misplaced' | 'roughly' | 'beside' | 'in-part' | null
}

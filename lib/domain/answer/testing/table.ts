import type { Outcome, Rule } from '../judge'
import type { Asked } from './keys'

/** What somebody typed, what it must turn out to be, and by which rule. */
export type Case = [text: string, outcome: Outcome, rule: Rule]
export type Table = Partial<Record<Asked, Case[]>>

import type { QuestionKind } from './question'

/** What a question asks of memory: to recognise, to fill in with help, to produce. */
export const DEMANDS = ['recognise', 'cued', 'produce'] as const
export type Demand = (typeof DEMANDS)[number]

export const DEMAND_OF: Record<QuestionKind, Demand> = {
  single: 'recognise',
  multiple: 'recognise',
  true_false: 'recognise',
  hotspot: 'recognise',
  cloze: 'cued',
  occlusion: 'cued',
  ordering: 'cued',
  matching: 'cued',
  categorise: 'cued',
  typed: 'produce',
  numeric: 'produce',
  free_recall: 'produce',
}

/** Every kind, those that ask least first. */
export const QUESTION_KINDS = Object.keys(DEMAND_OF) as QuestionKind[]

export function kindsOf(demand: Demand): QuestionKind[] {
  return QUESTION_KINDS.filter((kind) => DEMAND_OF[kind] === demand)
}

import type { InLanguages } from '../domain/language'
import type { Confusion, Reference } from '../domain/reference/reference'
import type { ConfusionSet } from './generated/client'

/** What a course keeps to be looked up; its parts are empty where it was never brought. */
export function referenceOf(column: unknown, confusions: Confusion[]): Reference {
  const none = { glossary: [], models: [], sources: [], diagrams: [] }
  return { ...none, ...(column as Partial<Reference>), confusions }
}

export function confusionOf({ id, label, difference, termIds, factIds }: ConfusionSet): Confusion {
  return {
    id,
    label: label as InLanguages<string>,
    difference: difference as InLanguages<string>,
    terms: termIds,
    facts: factIds,
  }
}

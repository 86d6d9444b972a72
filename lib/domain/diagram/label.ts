import type { Language } from '../language'
import type { Label } from '../reference/diagram'
import type { Reference } from '../reference/reference'

/** What a diagram draws on: words and names of the course, in the language in which it is read. */
export interface Words {
  reference: Reference
  language: Language
}

/** The words of a label; those of a term or name that does not exist are its id, which the content check refuses. */
export function labelOf(label: Label, { reference, language }: Words): string {
  if ('term' in label) return reference.glossary.find(({ id }) => id === label.term)?.[language] ?? label.term
  if ('name' in label) return reference.models.find(({ id }) => id === label.name)?.name[language] ?? label.name
  return label[language]
}

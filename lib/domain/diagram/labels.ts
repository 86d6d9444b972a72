import { LANGUAGES } from '../language'
import type { Diagram } from '../reference/diagram'
import { namedLabels, withLabels } from '../reference/diagram-labels'
import { labelOf, type Words } from './label'

/** A label that can be covered, and what stands there. */
export interface NamedLabel {
  name: string
  words: string
}

/** What of a diagram can be covered, in the order in which it is told. */
export function labelsOf(diagram: Diagram, words: Words): NamedLabel[] {
  const names = diagram.kind === 'layers' ? words.reference.models : []
  return [
    ...namedLabels(diagram).map(({ name, label }) => ({ name, words: labelOf(label, words) })),
    ...names.map(({ id, name }) => ({ name: nameLabel(id), words: name[words.language] })),
  ]
}

/** What a name of the course's map is called as a label. */
export function nameLabel(id: string): string {
  return `name-${id}`
}

/** The same diagram with other words for some of its labels. */
export function reworded(diagram: Diagram, words: Words, by: ReadonlyMap<string, string>) {
  const { reference, language } = words
  const inBoth = (text: string) =>
    Object.fromEntries(LANGUAGES.map((each) => [each, text])) as { ko: string; en: string }
  const models = reference.models.map((entry) => {
    const other = by.get(nameLabel(entry.id))
    return other === undefined ? entry : { ...entry, name: inBoth(other) }
  })
  const changed = withLabels(diagram, (label, name) => {
    const other = by.get(name)
    return other === undefined ? label : inBoth(other)
  })
  return { diagram: changed, words: { reference: { ...reference, models }, language } }
}

import { readFileSync } from 'node:fs'
import { LANGUAGES, type Language } from '../../language'
import type { Diagram } from '../diagram'
import type { Reference } from '../reference'
import { ReferenceFiles } from '../schema'

const read = (name: string): unknown => JSON.parse(readFileSync(`content/what-is-llm/${name}.json`, 'utf8'))

/** What the built-in course keeps to be looked up, as its files have it. */
export const REFERENCE: Reference = {
  glossary: ReferenceFiles.glossary.parse(read('glossary')),
  models: ReferenceFiles.models.parse(read('models')),
  sources: ReferenceFiles.sources.parse(read('sources')),
  confusions: [],
  diagrams: ReferenceFiles.diagrams.parse(read('diagrams')),
}

export const FACTS = read('facts') as { id: string; sources: { url: string }[] }[]

export function diagramOf<K extends Diagram['kind']>(kind: K): Extract<Diagram, { kind: K }> {
  const found = REFERENCE.diagrams.find((diagram) => diagram.kind === kind)
  if (!found) throw new Error(`no diagram of kind ${kind}`)
  return found as Extract<Diagram, { kind: K }>
}

/** Every diagram of the course in each language. */
export const DRAWN: [string, Language, Diagram][] = REFERENCE.diagrams.flatMap((diagram) =>
  LANGUAGES.map((language): [string, Language, Diagram] => [diagram.id, language, diagram]),
)

import type { InLanguages } from '../language'

/** What a part of a diagram is called: as the glossary has it, as the map of names has it, or in words of its own. */
export type Label = { term: string } | { name: string } | InLanguages<string>

interface Common {
  id: string
  title: InLanguages<string>
  /** The facts that it shows, the most telling first. */
  facts: string[]
}

/** Steps that follow one another, what is told as one more but runs within, and what the story leaves out. */
export interface StepsDiagram extends Common {
  kind: 'steps'
  heading: InLanguages<string>
  steps: Label[]
  within: { label: Label; note: InLanguages<string> }
  missing: { heading: InLanguages<string>; parts: Label[] }
}

/** Company, model family, product: drawn from the course's map of names. */
export interface LayersDiagram extends Common {
  kind: 'layers'
  layers: Label[]
  oneName: InLanguages<string>
  runs: InLanguages<string>
  basedOn: InLanguages<string>
}

/** Where one place of a sentence looks; the sentence is Korean in both languages, and glossed in English. */
export interface LinksDiagram extends Common {
  kind: 'links'
  words: { text: string; gloss: string }[]
  next: { text: string; gloss: string }
  from: number
  to: number
  direct: { label: Label; note: InLanguages<string> }
  carried: { label: Label; note: InLanguages<string> }
}

/** An event has the year of its source, on which its fact rests. */
export interface TimelineEvent {
  fact: string
  source: string
  text: InLanguages<string>
}

export interface TimelineDiagram extends Common {
  kind: 'timeline'
  lanes: { label: Label; events: TimelineEvent[] }[]
}

/** The numbers that people set for a Transformer of GPT's kind: those that are learned can be counted from them. */
export interface Dimensions {
  layers: number
  width: number
  vocabulary: number
  context: number
}

export interface ParametersDiagram extends Common {
  kind: 'parameters'
  model: InLanguages<string>
  /** The source that prints the dimensions. */
  source: string
  dimensions: Dimensions
  learned: { heading: InLanguages<string>; weights: Label; embeddings: Label; rest: InLanguages<string> }
  set: { label: Label; names: Record<keyof Dimensions, InLanguages<string>>; more: Label[] }
  /** Said of a kind that does not fill a cell. */
  speck: InLanguages<string>
}

export interface StagesDiagram extends Common {
  kind: 'stages'
  text: Label
  tokens: { label: Label; pieces: { text: string; id: number }[] }
  numbers: Label
  vectors: { label: Label; note: InLanguages<string> }
}

/** All facts that a diagram shows: those that it names, and those whose events it dates. */
export function factIdsOf(diagram: Diagram): string[] {
  const dated = diagram.kind === 'timeline' ? diagram.lanes.flatMap(({ events }) => events.map(({ fact }) => fact)) : []
  return [...new Set([...diagram.facts, ...dated])]
}

export type Diagram = StepsDiagram | LayersDiagram | LinksDiagram | TimelineDiagram | ParametersDiagram | StagesDiagram

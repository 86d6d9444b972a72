import { foreignIn } from '../language'
import type {
  Diagram,
  LayersDiagram,
  LinksDiagram,
  StagesDiagram,
  StepsDiagram,
  TimelineDiagram,
} from '../reference/diagram'
import { mapRows } from '../reference/name-map'
import { labelOf, type Words } from './label'
import { layoutLayers, remarksOf } from './layout-layers'
import { layoutLinks } from './layout-links'
import { kindsOf, layoutParameters, settingsOf } from './layout-parameters'
import { layoutStages } from './layout-stages'
import { layoutSteps } from './layout-steps'
import { layoutTimeline, yearOf } from './layout-timeline'
import type { Layout } from './shape'

/** Where everything of a diagram stands, at a width. */
export function layoutOf(diagram: Diagram, width: number, words: Words): Layout {
  switch (diagram.kind) {
    case 'steps':
      return layoutSteps(diagram, width, words)
    case 'layers':
      return layoutLayers(diagram, width, words)
    case 'links':
      return layoutLinks(diagram, width, words)
    case 'timeline':
      return layoutTimeline(diagram, width, words)
    case 'parameters':
      return layoutParameters(diagram, width, words)
    case 'stages':
      return layoutStages(diagram, width, words)
  }
}

/** One line of a diagram in words: what, and what of it. */
export interface Telling {
  what: string
  /** Its parts, as they follow one another. */
  parts: string[]
}

/** All that a diagram shows, for whoever would rather read it. */
export function tellingsOf(diagram: Diagram, words: Words): Telling[] {
  switch (diagram.kind) {
    case 'steps':
      return stepsInWords(diagram, words)
    case 'layers':
      return layersInWords(diagram, words)
    case 'links':
      return linksInWords(diagram, words)
    case 'timeline':
      return timelineInWords(diagram, words)
    case 'parameters':
      return [
        {
          what: `${diagram.model[words.language]} · ${diagram.learned.heading[words.language]}`,
          parts: kindsOf(diagram, words).map(({ text }) => text),
        },
        { what: labelOf(diagram.set.label, words), parts: settingsOf(diagram, words) },
      ]
    case 'stages':
      return stagesInWords(diagram, words)
  }
}

function stepsInWords({ heading, steps, within, missing }: StepsDiagram, words: Words): Telling[] {
  const { language } = words
  const named = (step: StepsDiagram['steps'][number], index: number) => `${index + 1} ${labelOf(step, words)}`
  return [
    { what: heading[language], parts: steps.map(named) },
    { what: named(within.label, steps.length), parts: [within.note[language]] },
    { what: missing.heading[language], parts: missing.parts.map((part) => labelOf(part, words)) },
  ]
}

function layersInWords(diagram: LayersDiagram, words: Words): Telling[] {
  const layers = { company: 0, family: 1, product: 2 }
  const layerName = (layer: keyof typeof layers) => {
    const label = diagram.layers[layers[layer]]
    return label ? labelOf(label, words) : ''
  }
  return mapRows(words.reference.models).map(({ company, cells }) => ({
    what: `${layerName('company')}: ${company.name[words.language]}`,
    parts: cells.flatMap(({ entries }) =>
      entries.map((entry) => {
        const remarks = remarksOf(entry, diagram, words)
        const aside = remarks.length > 0 ? ` (${remarks.join('; ')})` : ''
        return `${entry.layers.map(layerName).join(', ')}: ${entry.name[words.language]}${aside}`
      }),
    ),
  }))
}

function linksInWords({ words: sentence, from, to, next, direct, carried }: LinksDiagram, words: Words): Telling[] {
  const { language } = words
  const said = ({ text, gloss }: LinksDiagram['next']) => (foreignIn(language, text) ? `${text} (${gloss})` : text)
  const at = (index: number) => {
    const word = sentence[index]
    return word ? said(word) : ''
  }
  const way = Array.from({ length: from - to + 1 }, (_, index) => sentence[to + index]?.text ?? '')
  return [
    { what: `${labelOf(direct.label, words)}: ${direct.note[language]}`, parts: [`${at(from)} → ${at(to)}`] },
    { what: `${labelOf(carried.label, words)}: ${carried.note[language]}`, parts: [way.join(' → ')] },
    { what: '▢', parts: [said(next)] },
  ]
}

function timelineInWords({ lanes }: TimelineDiagram, words: Words): Telling[] {
  const { language, reference } = words
  return lanes.map(({ label, events }) => ({
    what: labelOf(label, words),
    parts: events
      .map((event) => `${yearOf(event, reference.sources)}: ${event.text[language]}`)
      .sort((one, other) => one.localeCompare(other)),
  }))
}

function stagesInWords({ text, tokens, numbers, vectors }: StagesDiagram, words: Words): Telling[] {
  const pieces = tokens.pieces.map((piece) => piece.text.replace(' ', '␣'))
  return [
    { what: labelOf(text, words), parts: [tokens.pieces.map((piece) => piece.text).join('')] },
    { what: labelOf(tokens.label, words), parts: pieces },
    { what: labelOf(numbers, words), parts: tokens.pieces.map(({ id }, index) => `${pieces[index]} ${id}`) },
    { what: labelOf(vectors.label, words), parts: [vectors.note[words.language]] },
  ]
}

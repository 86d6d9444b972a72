import type { Diagram, Label } from './diagram'

/**
 * A diagram with each label that has a name changed: by these names questions cover them. The names of a map of
 * names are no labels of its diagram; they are called `name-` and what the course calls them.
 */
export function withLabels(diagram: Diagram, change: (label: Label, name: string) => Label): Diagram {
  const each = (labels: Label[], name: string) => labels.map((label, index) => change(label, `${name}-${index + 1}`))
  const noted = <Noted extends { label: Label }>(one: Noted, name: string) => ({
    ...one,
    label: change(one.label, name),
  })
  switch (diagram.kind) {
    case 'steps': {
      const { steps, within, missing } = diagram
      const parts = { steps: each(steps, 'step'), within: noted(within, 'within') }
      return { ...diagram, ...parts, missing: { ...missing, parts: each(missing.parts, 'missing') } }
    }
    case 'layers':
      return { ...diagram, layers: each(diagram.layers, 'layer') }
    case 'links':
      return { ...diagram, direct: noted(diagram.direct, 'direct'), carried: noted(diagram.carried, 'carried') }
    case 'timeline':
      return { ...diagram, lanes: diagram.lanes.map((lane, index) => noted(lane, `lane-${index + 1}`)) }
    case 'parameters': {
      const { learned, set } = diagram
      const kinds = {
        weights: change(learned.weights, 'weights'),
        embeddings: change(learned.embeddings, 'embeddings'),
      }
      return { ...diagram, learned: { ...learned, ...kinds }, set: noted(set, 'set') }
    }
    case 'stages': {
      const { text, tokens, numbers, vectors } = diagram
      const ends = { text: change(text, 'text'), numbers: change(numbers, 'numbers') }
      return { ...diagram, ...ends, tokens: noted(tokens, 'tokens'), vectors: noted(vectors, 'vectors') }
    }
  }
}

/** Those labels, each with its name. */
export function namedLabels(diagram: Diagram): { name: string; label: Label }[] {
  const found: { name: string; label: Label }[] = []
  withLabels(diagram, (label, name) => {
    found.push({ name, label })
    return label
  })
  return found
}

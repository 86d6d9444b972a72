import { type Diagram, factIdsOf, type Label } from './diagram'
import { namedLabels } from './diagram-labels'
import type { Reference } from './reference'

interface Referred {
  id: string
  sources: readonly { url: string }[]
}

/** Every name in a diagram that points nowhere, and every date whose source its fact does not rest on. */
export function brokenDiagrams(reference: Reference, facts: readonly Referred[]): string[] {
  const terms = new Set(reference.glossary.map(({ id }) => id))
  const names = new Set(reference.models.map(({ id }) => id))
  return reference.diagrams.flatMap((diagram) => {
    const by = `diagrams.json: ${diagram.id}`
    const labels = labelsIn(diagram)
    return [
      ...factIdsOf(diagram)
        .filter((id) => facts.every((fact) => fact.id !== id))
        .map((id) => `${by} names fact ${id}, which does not exist`),
      ...labels.flatMap((label) =>
        'term' in label && !terms.has(label.term) ? [unknown(by, 'term', label.term)] : [],
      ),
      ...labels.flatMap((label) =>
        'name' in label && !names.has(label.name) ? [unknown(by, 'entry', label.name)] : [],
      ),
      ...restsIn(diagram).flatMap((rest) => brokenRest(by, rest, reference, facts)),
    ]
  })
}

function unknown(by: string, kind: string, name: string): string {
  return `${by} names ${kind} ${name}, which does not exist`
}

/** Those that can be covered, and what is only listed. */
function labelsIn(diagram: Diagram): Label[] {
  const listed = diagram.kind === 'parameters' ? diagram.set.more : []
  return [...namedLabels(diagram).map(({ label }) => label), ...listed]
}

interface Rest {
  fact: string | null
  source: string
}

/** What in a diagram rests on a source: by name of the fact that cites it, where there is one. */
function restsIn(diagram: Diagram): Rest[] {
  if (diagram.kind === 'timeline') return diagram.lanes.flatMap(({ events }) => events)
  return diagram.kind === 'parameters' ? [{ fact: null, source: diagram.source }] : []
}

function brokenRest(by: string, { fact: id, source: name }: Rest, { sources }: Reference, facts: readonly Referred[]) {
  const source = sources.find((each) => each.id === name)
  if (!source) return [unknown(by, 'source', name)]
  if (source.year === null) return [`${by} takes a year from ${name}, which has none`]
  if (id === null) return []
  const fact = facts.find((each) => each.id === id)
  return !fact || fact.sources.some(({ url }) => url === source.url)
    ? []
    : [`${by} dates fact ${id} by ${name}, on which the fact does not rest`]
}

import type { Label } from '../reference/diagram'
import { namedLabels } from '../reference/diagram-labels'
import type { Reference } from '../reference/reference'

/** As much of what a course keeps to be looked up as its diagrams show: an editor draws them, and needs no more. */
export function drawnFrom(reference: Reference): Reference {
  const { diagrams, glossary } = reference
  const listed = diagrams.flatMap((diagram): Label[] => (diagram.kind === 'parameters' ? diagram.set.more : []))
  const labels = [...diagrams.flatMap((diagram) => namedLabels(diagram).map(({ label }) => label)), ...listed]
  const terms = new Set(labels.flatMap((label) => ('term' in label ? [label.term] : [])))
  return { ...reference, glossary: glossary.filter(({ id }) => terms.has(id)), confusions: [] }
}

import { type Drawing, drawn } from '../diagram/drawing'
import { labelsOf } from '../diagram/labels'
import type { Language } from '../language'
import type { Reference } from '../reference/reference'
import type { OcclusionBody, QuestionBody } from './question'

/** What is drawn for a question, from what its course keeps; null where it asks of no diagram, or of one that is gone. */
export function drawingFor(body: QuestionBody, reference: Reference, language: Language): Drawing | null {
  if (body.kind !== 'occlusion') return null
  const diagram = reference.diagrams.find(({ id }) => id === body.diagram)
  if (!diagram) return null
  const words = { reference, language }
  const known = labelsOf(diagram, words)
  const covers = coversOf(body)
  const isWhole = covers.every((name) => known.some((label) => label.name === name))
  return isWhole ? drawn(diagram, words, covers) : null
}

/** A diagram is asked about only as long as it can be drawn. */
export function canBeAsked(body: QuestionBody, reference: Reference): boolean {
  return body.kind !== 'occlusion' || drawingFor(body, reference, 'ko') !== null
}

/** What is covered, each once, what is asked first. */
export function coversOf({ cover, also }: Pick<OcclusionBody, 'cover' | 'also'>): string[] {
  return [...new Set([cover, ...also])]
}

import { judgeTyped } from '../answer/judge'
import { coveredTellings } from '../diagram/drawing'
import type { Words } from '../diagram/label'
import { labelsOf } from '../diagram/labels'
import { layoutOf } from '../diagram/picture'
import { NARROW, WIDE } from '../diagram/shape'
import type { Language } from '../language'
import type { Diagram } from '../reference/diagram'
import type { Reference } from '../reference/reference'
import { coversOf } from './covers'
import { error, type LocalFinding } from './finding'
import { gives } from './lint-asked'
import type { OcclusionBody } from './question'

/**
 * What is covered must be there, must be what is asked, and must be readable nowhere else in the drawing. Without the
 * course's reference only the question itself can be judged.
 */
export function lintCover(body: OcclusionBody, language: Language, reference: Reference | null): LocalFinding[] {
  const unset = lintChosen(body)
  if (unset.length > 0 || reference === null) return unset
  const diagram = reference.diagrams.find(({ id }) => id === body.diagram)
  if (!diagram) return [diagramMissing(body.diagram, reference)]
  const words = { reference, language }
  const known = labelsOf(diagram, words)
  const stray = coversOf(body).filter((name) => known.every((label) => label.name !== name))
  if (stray.length > 0) return stray.map((label) => labelMissing(label, known, label === body.cover))
  const asked = known.find(({ name }) => name === body.cover)?.words ?? ''
  return [...lintAnswer(body, language, asked), ...lintElsewhere(body, diagram, words)]
}

function lintChosen({ diagram, cover }: OcclusionBody): LocalFinding[] {
  if (diagram === '') return [error('diagram-unset', { part: 'diagram' })]
  return cover === '' ? [error('cover-unset', { part: 'cover' })] : []
}

function diagramMissing(diagram: string, { diagrams }: Reference): LocalFinding {
  const place = { part: 'diagram' } as const
  if (diagrams.length === 0) return error('diagrams-none', place)
  return error('diagram-missing', place, { diagram, diagrams: diagrams.map(({ id }) => id).join(', ') })
}

function labelMissing(label: string, known: { name: string }[], isAsked: boolean): LocalFinding {
  const labels = known.map(({ name }) => name).join(', ')
  return error('label-missing', { part: isAsked ? 'cover' : 'also' }, { label, labels })
}

/** Whoever types what stands there must be right: a term that was renamed is found here. */
function lintAnswer({ text }: OcclusionBody, language: Language, label: string): LocalFinding[] {
  const key = text[language]
  if (key.answer.trim() === '' || judgeTyped(key, label).outcome === 'right') return []
  return [error('answer-off-label', { part: 'answer' }, { label })]
}

/** Whatever names the answer, or anything else that is covered, and is left standing in the drawing or in its words. */
function lintElsewhere(body: OcclusionBody, diagram: Diagram, words: Words): LocalFinding[] {
  const covers = coversOf(body)
  const { answer, accept } = body.text[words.language]
  const labels = labelsOf(diagram, words).filter(({ name }) => covers.includes(name))
  const secret = [...labels.map((label) => label.words), answer, ...accept].filter((each) => each.trim() !== '')
  const shown = standing(diagram, words, covers)
  for (const answerThere of secret) {
    const where = shown.find((text) => isReadable(text, answerThere))
    if (where !== undefined) return [error('label-elsewhere', { part: 'cover' }, { words: answerThere, where })]
  }
  return []
}

/** All that can be read while the covers lie: the caption, the drawing at both widths, and its words. */
function standing(diagram: Diagram, words: Words, covers: string[]): string[] {
  const texts = [WIDE, NARROW].flatMap((width) =>
    layoutOf(diagram, width, words).shapes.flatMap((shape) =>
      shape.kind === 'text' && !covers.includes(shape.label ?? '') ? [shape.text] : [],
    ),
  )
  const told = coveredTellings(diagram, words, covers).flatMap(({ what, parts }) => [what, ...parts])
  return [diagram.title[words.language], ...told, ...texts]
}

function isReadable(text: string, answer: string): boolean {
  return text.trim() === answer.trim() || gives(text, answer) || gives(text, `${answer}s`)
}

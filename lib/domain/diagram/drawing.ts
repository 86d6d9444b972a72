import type { Diagram } from '../reference/diagram'
import type { Words } from './label'
import { labelsOf, type NamedLabel, reworded } from './labels'
import { layoutOf, type Telling, tellingsOf } from './picture'
import { type Layout, NARROW, WIDE } from './shape'

/** What a question with covers is drawn from: all of it travels with the question, nothing is looked up. */
export interface Drawing {
  title: string
  wide: Layout
  narrow: Layout
  labels: NamedLabel[]
  /** All of it in words: with `▢1` for what is asked and `▢2` and on for what is covered with it, and without covers. */
  told: { covered: Telling[]; open: Telling[] }
  /** The lines in which what is asked stands. */
  place: string[]
}

/** A diagram with all that its covers need. `covers` are names of its labels, what is asked first. */
export function drawn(diagram: Diagram, words: Words, covers: readonly string[]): Drawing {
  const told = coveredTellings(diagram, words, covers)
  return {
    title: diagram.title[words.language],
    wide: layoutOf(diagram, WIDE, words),
    narrow: layoutOf(diagram, NARROW, words),
    labels: labelsOf(diagram, words),
    told: { covered: told, open: tellingsOf(diagram, words) },
    place: linesAsked(told),
  }
}

/** The diagram in words, with numbered blanks for what is covered. */
export function coveredTellings(diagram: Diagram, words: Words, covers: readonly string[]): Telling[] {
  const blanks = new Map(covers.map((name, index) => [name, `▢${index + 1}`]))
  const blank = reworded(diagram, words, blanks)
  return tellingsOf(blank.diagram, blank.words)
}

/** The blank of what is asked, and no blank of two digits. */
const ASKED = /▢1(?!\d)/

/** Where the asked blank stands: a part with what it is a part of; what names a line, with all of the line. */
function linesAsked(told: readonly Telling[]): string[] {
  return told.flatMap(({ what, parts }) => {
    if (ASKED.test(what)) return [`${what}: ${parts.join(', ')}`]
    return parts.filter((part) => ASKED.test(part)).map((part) => `${what}: ${part}`)
  })
}

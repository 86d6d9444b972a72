import type { InLanguages } from '../language'
import type { Diagram } from '../reference/diagram'
import type { LessonText } from './lesson'

type Drawing = { slug: string; text: InLanguages<LessonText> }

/** Diagrams that a lesson draws and the course does not have. */
export function strayDiagrams(diagrams: readonly Diagram[], lessons: readonly Drawing[]): string[] {
  const stray = drawnIn(lessons).filter(({ name }) => diagrams.every(({ id }) => id !== name))
  return [...new Set(stray.map(({ slug, name }) => `lesson ${slug} draws diagram ${name}, which does not exist`))]
}

/** Diagrams that no lesson draws. */
export function unusedDiagrams(diagrams: readonly Diagram[], lessons: readonly Drawing[]): string[] {
  const drawn = new Set(drawnIn(lessons).map(({ name }) => name))
  return diagrams.filter(({ id }) => !drawn.has(id)).map(({ id }) => `diagrams.json: ${id} is drawn in no lesson`)
}

function drawnIn(lessons: readonly Drawing[]): { slug: string; name: string }[] {
  return lessons.flatMap(({ slug, text }) =>
    [...text.ko.blocks, ...text.en.blocks].flatMap(({ diagrams = [] }) => diagrams.map((name) => ({ slug, name }))),
  )
}

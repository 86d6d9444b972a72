import type { LessonText } from './lesson'

/** The heading under which a lesson first teaches a fact; empty where it does not. */
export function anchorOf(factId: string, { blocks }: LessonText): string {
  return blocks.find(({ factIds }) => factIds.includes(factId))?.id ?? ''
}

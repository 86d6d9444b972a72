import { type FactMemory, isUnread, type LessonMemories } from './progress'

/** Below this a lesson that others build on is offered for review first. */
const GATE_RECALL = 0.7
/** A review before a lesson is short. */
export const GATE_CARDS = 6

export interface LessonName {
  slug: string
  position: number
  title: string
}

/**
 * What is offered before a lesson, never demanded: to recall what its prerequisites taught, or to read the first of
 * them where nothing of it can be asked today.
 */
export type Gate = { kind: 'review'; lessons: LessonName[]; cards: number } | { kind: 'read'; lesson: LessonName }

/**
 * The gate of a lesson that still has something to teach; null where its prerequisites are held well enough. A lesson
 * that names none stands by itself. What was put off or laid to rest is not asked here either.
 */
export function gateOf(lesson: LessonMemories, lessons: readonly LessonMemories[]): Gate | null {
  if (!lesson.facts.some(isUnread)) return null
  const faint = lessons.filter(({ slug, facts }) => lesson.prerequisites.includes(slug) && heldOf(facts) < GATE_RECALL)
  const asked = faint.filter(({ facts }) => countDue(facts) > 0)
  if (asked.length > 0) {
    const cards = asked.reduce((sum, { facts }) => sum + countDue(facts), 0)
    return { kind: 'review', lessons: asked.map(nameOf), cards: Math.min(GATE_CARDS, cards) }
  }
  const unread = faint.find(({ facts }) => facts.some(isUnread))
  return unread ? { kind: 'read', lesson: nameOf(unread) } : null
}

/** Mean predicted recall of these facts today, where one never learned counts as nothing. */
export function heldOf(facts: readonly FactMemory[]): number {
  const kept = facts.filter(({ isAsked, recall }) => isAsked || recall !== null)
  if (kept.length === 0) return 1
  return kept.reduce((sum, { recall }) => sum + (recall ?? 0), 0) / kept.length
}

function countDue(facts: readonly FactMemory[]): number {
  return facts.filter(({ isDue }) => isDue).length
}

function nameOf({ slug, position, title }: LessonMemories): LessonName {
  return { slug, position, title }
}

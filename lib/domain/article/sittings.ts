import type { InLanguages } from '../language'
import type { Lesson, LessonBlock, LessonText } from './lesson'
import { readingMinutes } from './reading-time'

/** What is read at one go: a whole lesson, or a part of it up to its pause, or from there. */
export interface Sitting {
  /** 1, or 2 after the pause. */
  number: number
  minutes: number
  /** The blocks, by their anchors. */
  blockIds: string[]
  /** Facts of the lesson that are first told here. */
  factIds: string[]
}

/** The sittings of a lesson in their order; one that does not pause is a single sitting. */
export function sittingsOf({ minutes, factIds, text }: Pick<Lesson, 'minutes' | 'factIds' | 'text'>): Sitting[] {
  const { blocks } = text.ko
  const at = pauseIn(text.ko)
  const whole = { number: 1, minutes, blockIds: blocks.map(({ id }) => id), factIds }
  if (at === null) return [whole]
  const [first, second] = halvesOf(text)
  const told = new Set(blocks.slice(0, at).flatMap((block) => block.factIds))
  const share = readingMinutes(first) / (readingMinutes(first) + readingMinutes(second))
  const before = Math.max(1, Math.round(minutes * share))
  return [
    { ...whole, minutes: before, blockIds: whole.blockIds.slice(0, at), factIds: factIds.filter((id) => told.has(id)) },
    {
      ...{ number: 2, minutes: Math.max(1, minutes - before), blockIds: whole.blockIds.slice(at) },
      factIds: factIds.filter((id) => !told.has(id)),
    },
  ]
}

/** What a reader has of a fact: whether it would be new to them, and whether they have met it. Some are only told. */
interface Reader {
  isNew: (factId: string) => boolean
  isMet: (factId: string) => boolean
}

/**
 * Where a reader goes on: the first sitting that still tells them something new; null where none does. Who has met nothing
 * of the lesson begins with its first, also where nothing in it is asked.
 */
export function sittingToRead(sittings: readonly Sitting[], { isNew, isMet }: Reader): Sitting | null {
  const next = sittings.find(({ factIds }) => factIds.some(isNew)) ?? null
  const isBegun = sittings.some(({ factIds }) => factIds.some(isMet))
  return next && !isBegun ? (sittings[0] ?? null) : next
}

/** Minutes of a lesson whose author names none: those of its sittings together. */
export function estimatedMinutes(text: InLanguages<LessonText>): number {
  return partsOf(text).reduce((sum, part) => sum + readingMinutes(part), 0)
}

type Part = Pick<LessonText, 'blocks' | 'predictions'>

/** The text of each sitting, in both languages. Predictions are made before the first. */
export function partsOf(text: InLanguages<LessonText>): InLanguages<Part>[] {
  return pauseIn(text.ko) === null ? [text] : halvesOf(text)
}

function halvesOf(text: InLanguages<LessonText>): [InLanguages<Part>, InLanguages<Part>] {
  const halves = { ko: splitIn(text.ko), en: splitIn(text.en) }
  return [
    { ko: halves.ko[0], en: halves.en[0] },
    { ko: halves.ko[1], en: halves.en[1] },
  ]
}

function splitIn(text: LessonText): [Part, Part] {
  const at = pauseIn(text) ?? text.blocks.length
  const part = (blocks: LessonBlock[], predictions: string[]) => ({ blocks, predictions })
  return [part(text.blocks.slice(0, at), text.predictions), part(text.blocks.slice(at), [])]
}

/** How many blocks stand before the pause; null where there is none, or nothing would follow it. */
function pauseIn({ blocks, pause }: LessonText): number | null {
  const at = blocks.findIndex(({ id }) => id === pause) + 1
  return at > 0 && at < blocks.length ? at : null
}

import { expect, test } from 'vitest'
import { type FactMemory, type LessonMemories, lessonToRead, nextSitting } from './progress'

const memory = (factId: string, changes: Partial<FactMemory> = {}): FactMemory => ({
  ...{
    factId,
    glyph: '가',
    statement: '사실',
    recall: null,
    ink: 0,
    due: null,
    isDue: false,
    isMet: false,
    isAsked: true,
  },
  ...changes,
})
const KEPT = { recall: 0.9, isMet: true }
/** Unticked at the end of a lesson, or found known by placement: met, and without a memory. */
const DROPPED = { recall: null, isMet: true }

const lesson = (position: number, facts: FactMemory[]): LessonMemories => ({
  ...{ slug: `l${position}`, position, title: '과', minutes: 14, prerequisites: [], facts },
  sittings: [
    { number: 1, minutes: 7, blockIds: ['a'], factIds: ['first'] },
    { number: 2, minutes: 7, blockIds: ['b'], factIds: ['second'] },
  ],
})

test('a lesson of which a memory was dropped is read, and the next one comes', () => {
  const read = lesson(1, [memory('first', KEPT), memory('second', DROPPED)])
  const next = lesson(2, [memory('first'), memory('second')])
  expect(lessonToRead([read, next])).toBe(next)
  expect(lessonToRead([read])).toBeNull()
})

test('what is only told is never new', () => {
  const told = lesson(1, [memory('first', { isAsked: false }), memory('second', KEPT)])
  expect(lessonToRead([told])).toBeNull()
})

test('a sitting of which all was dropped is over', () => {
  expect(nextSitting(lesson(1, [memory('first', DROPPED), memory('second')]))?.number).toBe(2)
  expect(nextSitting(lesson(1, [memory('first'), memory('second')]))?.number).toBe(1)
})

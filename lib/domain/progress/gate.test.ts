import { describe, expect, test } from 'vitest'
import { gateOf, heldOf } from './gate'
import type { FactMemory, LessonMemories } from './progress'

const memory = (recall: number | null, changes: Partial<FactMemory> = {}): FactMemory => ({
  ...{ factId: 'f', glyph: '가', statement: '사실', recall, ink: 0, due: null, isDue: false },
  ...{ isMet: recall !== null, isAsked: true },
  ...changes,
})
const lesson = (slug: string, facts: FactMemory[], prerequisites: string[] = []): LessonMemories => ({
  ...{ slug, position: Number(slug.slice(1)), title: slug, minutes: 5, prerequisites, facts, sittings: [] },
})
const NEW = [memory(null)]
const faint = (recall = 0.5) => memory(recall, { isDue: true })

describe('what is offered before a lesson', () => {
  test('is a short review of its prerequisites where they are held less than seven times out of ten', () => {
    const lessons = [lesson('l1', [faint(0.6), faint(0.7), memory(0.72)]), lesson('l2', NEW, ['l1'])]
    expect(gateOf(lessons[1] as LessonMemories, lessons)).toEqual({
      kind: 'review',
      lessons: [{ slug: 'l1', position: 1, title: 'l1' }],
      cards: 2,
    })
  })

  test('is nothing at seventy per cent or more', () => {
    const lessons = [lesson('l1', [faint(0.6), memory(0.8)]), lesson('l2', NEW, ['l1'])]
    expect(gateOf(lessons[1] as LessonMemories, lessons)).toBeNull()
  })

  test('is the lesson before where only its first sitting was read, however well that is held', () => {
    const lessons = [lesson('l1', [memory(0.95), memory(0.95), memory(null), memory(null)]), lesson('l2', NEW, ['l1'])]
    expect(gateOf(lessons[1] as LessonMemories, lessons)).toMatchObject({ kind: 'read', lesson: { slug: 'l1' } })
  })

  test('gathers what several prerequisites have due, but stays short', () => {
    const many = Array.from({ length: 5 }, () => faint())
    const lessons = [
      lesson('l1', many),
      lesson('l2', many),
      lesson('l3', [memory(0.9)]),
      lesson('l4', NEW, ['l1', 'l2', 'l3']),
    ]
    expect(gateOf(lessons[3] as LessonMemories, lessons)).toMatchObject({
      lessons: [{ slug: 'l1' }, { slug: 'l2' }],
      cards: 6,
    })
  })

  test('is the prerequisite itself where it was not read yet', () => {
    const lessons = [lesson('l1', NEW), lesson('l2', NEW, ['l1'])]
    expect(gateOf(lessons[1] as LessonMemories, lessons)).toEqual({
      kind: 'read',
      lesson: { slug: 'l1', position: 1, title: 'l1' },
    })
  })

  test('is nothing where nothing of it may be asked today', () => {
    const putOff = lesson('l1', [memory(0.3)])
    expect(gateOf(lesson('l2', NEW, ['l1']), [putOff])).toBeNull()
  })

  test('is nothing for a lesson that builds on none, or that has nothing new', () => {
    const before = lesson('l1', [faint()])
    expect(gateOf(lesson('l2', NEW), [before])).toBeNull()
    expect(gateOf(lesson('l2', [memory(0.4)], ['l1']), [before])).toBeNull()
  })

  test('passes over facts that are only told and never asked', () => {
    expect(heldOf([memory(0.8), memory(null, { isAsked: false })])).toBe(0.8)
    expect(heldOf([memory(null, { isAsked: false })])).toBe(1)
  })
})

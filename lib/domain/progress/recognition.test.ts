import { expect, test } from 'vitest'
import type { FactMemory, LessonMemories } from './progress'
import { type KindCount, recognitionIn, widestGap } from './recognition'

const lesson = (slug: string, ...facts: string[]) =>
  ({ slug, position: 1, title: slug, facts: facts.map((factId) => ({ factId }) as FactMemory) }) as LessonMemories
const count = (factId: string, kind: KindCount['kind'], right: number, answers: number) => ({
  ...{ factId, kind, right, answers },
})

test('recognising and producing are compared by lesson, over all of its facts', () => {
  const [found] = recognitionIn(
    [lesson('one', 'a', 'b')],
    [count('a', 'single', 4, 4), count('b', 'true_false', 4, 6), count('a', 'typed', 3, 6), count('b', 'cloze', 9, 9)],
  )
  expect(found).toMatchObject({ recognised: { answers: 10, share: 0.8 }, produced: { answers: 6, share: 0.5 } })
})

test('a lesson that was asked in one way alone is left out', () => {
  const counts = [count('a', 'single', 9, 9), count('a', 'typed', 4, 4)]
  expect(recognitionIn([lesson('one', 'a')], counts)).toEqual([])
})

test('a gap is worth a word from ten per cent on', () => {
  const lessons = [lesson('one', 'a'), lesson('two', 'b')]
  const of = (produced: number) =>
    recognitionIn(lessons, [
      ...[count('a', 'single', 9, 10), count('a', 'typed', produced, 10)],
      ...[count('b', 'single', 9, 10), count('b', 'typed', 9, 10)],
    ])
  expect(widestGap(of(7))?.slug).toBe('one')
  expect(widestGap(of(9))).toBeNull()
  expect(widestGap([])).toBeNull()
})

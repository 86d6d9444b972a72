import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceOf } from './difference'

const linesOf = (...names: string[]) => `${names.join('\n')}\n`

test('shows what was added and removed with two lines around it, and folds the rest', () => {
  const before = linesOf('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')
  const after = linesOf('a', 'b', 'c', 'd', 'E', 'f', 'g', 'h')
  expect(differenceOf(before, after)).toEqual([
    { kind: 'folded', lines: ['a', 'b'] },
    { kind: 'same', lines: ['c', 'd'] },
    { kind: 'removed', lines: ['e'] },
    { kind: 'added', lines: ['E'] },
    { kind: 'same', lines: ['f', 'g', 'h'] },
  ])
})

test('takes another kind of line end, and a byte order mark, for no change', () => {
  expect(differenceOf('\uFEFFa\r\nb\r\n', 'a\nb\n')).toEqual([{ kind: 'folded', lines: ['a', 'b'] }])
})

test('gives up on texts that have nothing in common instead of comparing for ever', () => {
  const many = (word: string) => Array.from({ length: 5000 }, (_, index) => `${word} ${index}`).join('\n')
  expect(differenceOf(many('old'), many('new'))).toBeNull()
})

test('of any two texts leads from one to the other', () => {
  const text = fc.array(fc.constantFrom('a', 'b', '# c'), { minLength: 1 }).map((lines) => linesOf(...lines))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = differenceOf(before, after) ?? []
      const without = (kind: string) => parts.filter((part) => part.kind !== kind).flatMap(({ lines }) => lines)
      expect(linesOf(...without('added'))).toBe(before)
      expect(linesOf(...without('removed'))).toBe(after)
    }),
  )
})

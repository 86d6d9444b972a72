import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apart, areAlike } from './apart'

const item = (name: string, ...groups: string[]) => ({ name, groups })
const names = (items: { name: string }[]) => items.map(({ name }) => name).join(' ')
const alikePairs = (items: { groups: readonly string[] }[]) =>
  items.filter((each, index) => {
    const next = items[index + 1]
    return next && areAlike(each, next)
  }).length

describe('keeping look-alikes apart', () => {
  test('leaves an order as it is that already does', () => {
    expect(names(apart([item('a', 'x'), item('b', 'y'), item('c', 'x')]))).toBe('a b c')
  })

  test('thinks ahead: what fills half of the session takes every other place', () => {
    const items = [item('b1', 'b'), item('c1', 'c'), item('a1', 'a'), item('a2', 'a'), item('a3', 'a')]
    expect(names(apart(items))).toBe('a1 b1 a2 c1 a3')
  })

  test('where it cannot be, puts those together that have the least in common', () => {
    const items = [item('gpu', 'lesson', 'chips'), item('tpu', 'lesson', 'chips'), item('data', 'lesson')]
    expect(names(apart(items))).toBe('gpu data tpu')
  })

  test('never lets two of a lesson meet where lessons are mixed enough', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 40 }), (lessons) => {
        const items = lessons.map((lesson, index) => item(`${index}`, `lesson:${lesson}`))
        const largest = Math.max(0, ...lessons.map((lesson) => lessons.filter((one) => one === lesson).length))
        const ordered = apart(items)
        expect(ordered.map(({ name }) => name).sort()).toEqual(items.map(({ name }) => name).sort())
        if (largest * 2 <= items.length + 1) expect(alikePairs(ordered)).toBe(0)
      }),
    )
  })
})

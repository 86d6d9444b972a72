import { describe, expect, test } from 'vitest'
import { readNumber } from './read-number'
import { writeNumber } from './write-number'

describe('a number that was written', () => {
  test.each([
    ['175', 175],
    ['0.5', 0.5],
    ['1,750', 1750],
    ['175 000', 175_000],
    ['-3', -3],
    ['1,750억', 1.75e11],
    ['1750 억 개', 1.75e11],
    ['1.75천억', 1.75e11],
    ['1천7백50억', 1.75e11],
    ['천칠백오십억', 1.75e11],
    ['백칠십오', 175],
    ['1조 4천억', 1.4e12],
    ['십오조', 1.5e13],
    ['만', 10_000],
    ['3만 2천', 32_000],
    ['일흔다섯 개쯤', 75],
    ['스무 번', 20],
    ['175 billion', 1.75e11],
    ['175B', 1.75e11],
    ['1.4T', 1.4e12],
    ['15 trillion tokens', 1.5e13],
    ['one hundred and seventy-five billion', 1.75e11],
    ['seventeen', 17],
    ['12k', 12_000],
    ['about 300 billion', 3e11],
    ['약 3,000억', 3e11],
    ['3×10^11', 3e11],
    ['3 x 10¹¹', 3e11],
    ['3e11', 3e11],
    ['74.5%', 74.5],
    ['74.5 per cent', 74.5],
    ['74.5 퍼센트예요', 74.5],
    ['100이에요', 100],
    ['７５', 75],
    ['200만 번이에요', 2e6],
  ])('%s is read', (written, value) => {
    const read = readNumber(written)
    expect(read).not.toBeNull()
    expect(read).toBeCloseTo(value, value > 1e6 ? -3 : 6)
  })

  test.each(['', ' ', '많이', 'a lot', '1,75', '1.2.3', '3/4', 'e', '%', '70 apples', '1750억 원짜리 컴퓨터'])(
    '“%s” is none',
    (written) => {
      expect(readNumber(written)).toBeNull()
    },
  )

  test("may be followed by the question's own unit, even one that is a numeral elsewhere", () => {
    expect(readNumber('70 B', ['B'])).toBe(70)
    expect(readNumber('100일', ['일', 'days'])).toBe(100)
    expect(readNumber('12 days', ['일', 'days'])).toBe(12)
  })
})

describe('a number as it is shown', () => {
  test.each([
    [1.75e11, '1,750억', '175 billion'],
    [1.4e12, '1조 4,000억', '1.4 trillion'],
    [32_000, '3만 2,000', '32,000'],
    [74.5, '74.5', '74.5'],
    [1234, '1,234', '1,234'],
    [-5, '-5', '-5'],
    [0, '0', '0'],
  ])('%d', (value, ko, en) => {
    expect([writeNumber(value, 'ko'), writeNumber(value, 'en')]).toEqual([ko, en])
  })

  test('is read again as the same', () => {
    for (const value of [7, 512, 50_257, 1e6, 7e10, 1.75e11, 3e11, 1.5e13])
      for (const language of ['ko', 'en'] as const) expect(readNumber(writeNumber(value, language))).toBe(value)
  })
})

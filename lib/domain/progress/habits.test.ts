import { describe, expect, test } from 'vitest'
import { calibrate, wilson } from './calibration'
import { studyWeeks } from './study-weeks'

describe('the share of right answers by how sure one was', () => {
  test('has Wilson’s interval, as tables of it have', () => {
    const rounded = (right: number, answers: number) => {
      const { low, high } = wilson(right, answers)
      return [low, high].map((share) => Number(share.toFixed(4)))
    }
    expect(rounded(8, 10)).toEqual([0.4902, 0.9433])
    expect(rounded(0, 10)).toEqual([0, 0.2775])
    expect(rounded(10, 10)).toEqual([0.7225, 1])
    expect(rounded(50, 100)).toEqual([0.4038, 0.5962])
  })

  test('stands from guess to sure, and leaves out what was never said', () => {
    const shares = calibrate([
      { confidence: 'sure', answers: 4, right: 3 },
      { confidence: 'likely', answers: 0, right: 0 },
      { confidence: 'guess', answers: 2, right: 1 },
    ])
    expect(shares.map(({ confidence, share }) => [confidence, share])).toEqual([
      ['guess', 0.5],
      ['sure', 0.75],
    ])
  })
})

describe('the calendar', () => {
  test('has whole weeks from Monday, this one last, and says what is still ahead', () => {
    // 2026-03-11 is a Wednesday.
    const weeks = studyWeeks(['2026-03-02', '2026-03-09', '2026-03-11', '2025-01-01'], '2026-03-11', 2)
    expect(weeks.map(({ monday, studied }) => [monday, studied])).toEqual([
      ['2026-03-02', 1],
      ['2026-03-09', 2],
    ])
    expect(weeks[1]?.days.map(({ isStudied }) => isStudied)).toEqual([true, false, true, false, false, false, false])
    expect(weeks[1]?.days.map(({ isAhead }) => isAhead).indexOf(true)).toBe(3)
  })

  test('takes Sunday for the end of its week', () => {
    expect(studyWeeks([], '2026-03-15', 1)[0]?.monday).toBe('2026-03-09')
  })
})

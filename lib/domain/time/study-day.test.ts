import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, isDayStart, isZone, studyDayOf } from './study-day'

const dayAt = (instant: string, zone: string, dayStart = '04:00') => studyDayOf(new Date(instant), zone, dayStart)

describe('a study day', () => {
  test('turns at the day-start of the learner, not at midnight', () => {
    expect(dayAt('2026-11-22T18:59:59.999Z', 'Asia/Seoul')).toBe('2026-11-22')
    expect(dayAt('2026-11-22T19:00:00.000Z', 'Asia/Seoul')).toBe('2026-11-23')
  })

  test('does not turn at midnight UTC', () => {
    expect(dayAt('2026-11-22T23:50:00Z', 'Asia/Seoul')).toBe(dayAt('2026-11-23T00:10:00Z', 'Asia/Seoul'))
  })

  test('is the wall-clock day where clocks are set forward or back', () => {
    expect(dayAt('2026-03-08T10:59:59Z', 'America/Los_Angeles')).toBe('2026-03-07')
    expect(dayAt('2026-03-08T11:00:00Z', 'America/Los_Angeles')).toBe('2026-03-08')
    expect(dayAt('2026-11-01T11:59:59Z', 'America/Los_Angeles')).toBe('2026-10-31')
    expect(dayAt('2026-11-01T12:00:00Z', 'America/Los_Angeles')).toBe('2026-11-01')
  })

  test('differs by zone at the same instant', () => {
    expect(dayAt('2026-06-01T12:00:00Z', 'Pacific/Kiritimati')).toBe('2026-06-01')
    expect(dayAt('2026-06-01T18:00:00Z', 'Pacific/Kiritimati')).toBe('2026-06-02')
    expect(dayAt('2026-06-01T10:00:00Z', 'Pacific/Niue')).toBe('2026-05-31')
  })

  test('knows minutes and a start at midnight', () => {
    expect(dayAt('2026-06-01T00:00:00Z', 'UTC', '00:00')).toBe('2026-06-01')
    expect(dayAt('2026-06-01T05:29:00Z', 'UTC', '05:30')).toBe('2026-05-31')
  })

  test('has no meaning in a zone or with a day-start that does not exist', () => {
    expect(() => dayAt('2026-06-01T00:00:00Z', 'Asia/Seoull')).toThrow(RangeError)
    expect(() => dayAt('2026-06-01T00:00:00Z', 'UTC', '4:00')).toThrow(RangeError)
    expect(['Asia/Seoul', 'UTC', 'Asia/Seoull', ''].filter(isZone)).toEqual(['Asia/Seoul', 'UTC'])
    expect(['04:00', '23:59', '24:00', '4:00', '04:60', ''].filter(isDayStart)).toEqual(['04:00', '23:59'])
  })
})

test('days are counted over month, year and leap day', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  expect(daysBetween('2026-12-31', '2027-01-02')).toBe(2)
  expect(daysBetween('2027-01-02', '2026-12-31')).toBe(-2)
})

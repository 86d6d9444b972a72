import { describe, expect, test } from 'vitest'
import { countHtmlWords, readingMinutes, readingSeconds } from './reading-time'
import { aBlock } from './testing/a-lesson'

const words = (count: number) => `<p>${Array.from({ length: count }, () => '별').join(' ')}</p>`
const read = (change: Parameters<typeof aBlock>[2], factIds: string[] = []) => ({
  predictions: [],
  blocks: [aBlock('', factIds, { title: '', html: '', ...change })],
})
const NOTHING = readingSeconds(read({}), 'ko')

describe('how long a lesson takes', () => {
  test('a minute for 202 eojeol in Korean and for 238 words in English', () => {
    expect(readingSeconds(read({ html: words(202) }), 'ko') - NOTHING).toBeCloseTo(60)
    expect(readingSeconds(read({ html: words(238) }), 'en') - NOTHING).toBeCloseTo(60)
  })

  test.each([
    ['a check', { checks: ['q'] }, 30],
    ['a correction', { corrections: ['f'] }, 10],
    ['a diagram', { diagrams: ['d'] }, 20],
  ])('%s adds its own time', (_, change, seconds) => {
    expect(readingSeconds(read(change), 'ko') - NOTHING).toBe(seconds)
  })

  test('a prediction adds half a minute', () => {
    expect(readingSeconds({ ...read({}), predictions: ['q'] }, 'ko') - NOTHING).toBe(30)
  })

  test('explaining it in one line and looking through the memories add theirs, where there are any', () => {
    expect(readingSeconds(read({}, ['a', 'b']), 'ko') - NOTHING).toBe(70 + 2 * 4)
  })

  test('is said in whole minutes, between the two languages, and never none', () => {
    expect(readingMinutes({ ko: read({}), en: read({}) })).toBe(1)
    expect(readingMinutes({ ko: read({ html: words(1212) }), en: read({ html: words(952) }) })).toBe(5)
  })
})

test('words of list items, cells and lines are counted one by one', () => {
  const html = '<p>한 줄<br>또 한 줄</p><ul><li>하나</li><li>둘</li></ul><table><tr><td>셋</td><td>넷</td></tr></table>'
  expect(countHtmlWords(html)).toBe(9)
})

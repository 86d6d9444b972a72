import { describe, expect, test } from 'vitest'
import { giveawaysOver } from './lint-course'
import type { QuestionBody } from './question'

const TEXTS = ['하나', '둘이다', '셋이라네']

/** A question of three options of two, three and four letters, right at this place. */
function question(texts: string[], right: number): QuestionBody {
  const options = texts.map((text, at) => ({ id: `o${at}`, text, why: `까닭 ${at}` }))
  const text = { prompt: '무엇일까요?', hint: '', options }
  return { kind: 'single', key: `o${right}`, text: { ko: text, en: text } }
}

const thirty = (body: (at: number) => QuestionBody) => Array.from({ length: 30 }, (_, at) => body(at))
const rotated = (at: number) => [...TEXTS.slice(at % 3), ...TEXTS.slice(0, at % 3)]

describe('over all questions of a course', () => {
  test('nothing is said where the right option stands anywhere and is of any length', () => {
    expect(giveawaysOver(thirty((at) => question(TEXTS, at % 3)))).toEqual([])
  })

  test('nothing is said where length tells nothing: all options are alike', () => {
    expect(giveawaysOver(thirty((at) => question(['가나', '다라', '마바'], at % 3)))).toEqual([])
  })

  test('a right option that is the longest more often than its share is told, in each language', () => {
    const planted = thirty((at) => question(rotated(at), (5 - (at % 3)) % 3))
    expect(giveawaysOver(planted)).toEqual(
      ['ko', 'en'].map((each) => `the right option is the longest in 30.0 of 30, its share being 10.0 (${each})`),
    )
  })

  test('a place where the right option stands too often is told with its counts', () => {
    const planted = thirty((at) => question(['가나', '다라', '마바'], at < 20 ? 0 : at % 3))
    expect(giveawaysOver(planted)).toEqual(
      ['ko', 'en'].map((each) => `right options stand unevenly among 3: 23, 3, 4 (χ² = 25.4, ${each})`),
    )
  })

  test('of a handful of questions nothing can be said', () => {
    expect(giveawaysOver(thirty(() => question(TEXTS, 2)).slice(0, 10))).toEqual([])
  })
})

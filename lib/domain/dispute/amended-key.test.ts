import { describe, expect, test } from 'vitest'
import { givenIn } from '../question/given'
import { grade } from '../question/grade'
import { isPublishable } from '../question/lint'
import type { SingleBody, TypedBody } from '../question/question'
import { isWritten } from '../question/written'
import { withAlias, withBlocked } from './amended-key'
import { normalOf } from './report'

const key = (answer: string) => ({ answer, accept: [], block: [{ text: '단어', why: '더 커요.' }], otherSlot: [] })
const BODY: TypedBody = {
  kind: 'typed',
  text: {
    ko: { prompt: 'LLM이 글을 세는 단위는?', hint: '', why: '그 조각으로 읽어요.', ...key('토큰') },
    en: { prompt: 'What does an LLM count?', hint: '', why: 'It reads these pieces.', ...key('token') },
  },
}
const option = (id: string) => ({ id, text: `보기 ${id}`, why: '왜' })
const text = { prompt: '무엇일까요?', hint: '', options: [option('a'), option('b')] }
const CHOICE: SingleBody = { kind: 'single', key: 'a', text: { ko: text, en: text } }

const verdictOf = (body: TypedBody | ReturnType<typeof withAlias>, given: string) =>
  grade(body, { text: given }, 'ko').verdict

describe('an accepted answer', () => {
  test('is right from then on, in its own language alone', () => {
    const amended = withAlias(BODY, '조각말', 'ko')
    expect(verdictOf(BODY, '조각 말')).toBe('wrong')
    expect(verdictOf(amended, '조각 말')).toBe('right')
    expect(amended.text.en).toEqual(BODY.text.en)
  })

  test('stands once, however it is spelt, and blocks itself no more', () => {
    const twice = withAlias(withAlias(BODY, '조각말', 'ko'), '조각 말', 'ko')
    expect(isWritten(twice) && twice.text.ko.accept).toEqual(['조각말'])
    const freed = withAlias(BODY, '단어', 'ko')
    expect(verdictOf(freed, '단어')).toBe('right')
    expect(isPublishable(freed)).toBe(true)
  })
})

test('a blocked answer is refused with the newest word on it, and accepted no more', () => {
  const blocked = withBlocked(withAlias(BODY, '조각말', 'ko'), '조각말', '사전에 없는 말이에요.', 'ko')
  expect(verdictOf(blocked, '조각말')).toBe('wrong')
  const again = withBlocked(blocked, '조각 말', '토큰이라고 불러요.', 'ko')
  expect(isWritten(again) && again.text.ko.block.at(-1)).toEqual({ text: '조각 말', why: '토큰이라고 불러요.' })
  expect(isWritten(again) && again.text.ko.block).toHaveLength(2)
  expect(isPublishable(again)).toBe(true)
})

test('a choice has no spellings to accept or to block', () => {
  expect(isWritten(CHOICE)).toBe(false)
  expect(withAlias(CHOICE, '보기 b', 'ko')).toBe(CHOICE)
  expect(withBlocked(CHOICE, '보기 b', '왜', 'ko')).toBe(CHOICE)
})

test('answers are told apart by what was meant: spelling or options', () => {
  expect(normalOf({ text: ' 조각 말 ' })).toBe(normalOf({ text: '조각말' }))
  expect(normalOf({ optionIds: ['b', 'a'] })).toBe(normalOf({ optionIds: ['a', 'b'] }))
  expect(givenIn(BODY, { text: ' 조각 말 ' }, 'ko')).toBe('조각 말')
  expect(givenIn(CHOICE, { optionIds: ['b'] }, 'ko')).toBe('보기 b')
})

import { describe, expect, test } from 'vitest'
import { judgeTyped } from './judge'
import { ENDED } from './testing/ended'
import { type Asked, KEYS } from './testing/keys'
import { MISTYPED } from './testing/mistyped'
import { SPELLED } from './testing/spelled'
import type { Table } from './testing/table'

describe.each([
  ['written in one way or another', SPELLED],
  ['with an ending', ENDED],
  ['mistyped', MISTYPED],
] as [string, Table][])('an answer %s', (_, table) => {
  const cases = Object.entries(table).flatMap(([asked, rows]) => rows.map((row) => [asked as Asked, ...row] as const))

  test.each(cases)('%s “%s” is %s by %s', (asked, text, outcome, rule) => {
    expect(judgeTyped(KEYS[asked], text)).toMatchObject({ outcome, rule })
  })
})

test('a blocked answer and one for another slot come with what the author has to say to them', () => {
  const key = KEYS['앤트로픽이 만든 모델은?']
  expect(judgeTyped(key, '클라우드예요').remark).toBe('not 클라우드')
  expect(judgeTyped(key, 'Anthropic').remark).toBe('Anthropic is another slot')
  expect(judgeTyped(key, '클로드').remark).toBeUndefined()
})

test('the string of the key that was met is named, the nearest of several', () => {
  const key = KEYS['2017년에 나온 구조의 이름은?']
  expect(judgeTyped(key, 'TRANSFORMERS').matched).toBe('Transformer')
  expect(judgeTyped(key, 'tranformer').matched).toBe('Transformer')
  expect(judgeTyped(key, '트렌스포머').matched).toBe('트랜스포머')
  expect(judgeTyped(key, '트렌스포머 구조').matched).toBe('트랜스포머 구조')
  expect(judgeTyped(KEYS['글을 조각으로 나누는 일은?'], 'tokenisaton').matched).toBe('tokenisation')
})

test('a blocked answer that begins with an article is blocked, though its rest would be right', () => {
  const key = { answer: 'posteriori', accept: [], block: [{ text: 'a posteriori', why: 'Latin' }], otherSlot: [] }
  expect(judgeTyped(key, 'the posteriori').outcome).toBe('right')
  expect(judgeTyped(key, 'A posteriori').outcome).toBe('blocked')
})

import { describe, expect, test } from 'vitest'
import { isPublishable } from './lint'
import { QuestionFile, toBody, toFile, toHead } from './schema'
import { ALL_WORKED } from './testing/worked'

const option = (id: string) => ({ id, text: `${id}을 뜻하는 말`, why: `${id}의 까닭` })
const options = [option('a'), option('b'), option('c')]
const asked = { prompt: '무엇일까요?', options }
const key = { answer: '토큰', accept: ['token'], block: [{ text: '단어', why: '더 큰 단위예요.' }] }

const SINGLE = { id: 'def.1-next', fact: 'def.1', kind: 'single', key: 'a', ko: asked, en: asked }
const CLOZE = {
  ...SINGLE,
  kind: 'cloze',
  asOf: '2024-09',
  ko: { ...asked, ...key, prompt: '▢ 이다' },
  en: { ...asked, ...key, prompt: 'It is ▢' },
}
const TYPED = {
  id: 'def.1-typed',
  fact: 'def.1',
  kind: 'typed',
  use: 'review',
  ko: { prompt: '무엇?', why: '단위예요.', ...key },
  en: { prompt: 'What?', why: 'A unit.', ...key },
}

describe('a question file', () => {
  test.each([SINGLE, CLOZE, TYPED])('of kind $kind makes the round trip', (written) => {
    const file = QuestionFile.parse(written)
    expect(toFile(toHead(file), toBody(file))).toEqual(file)
    expect(QuestionFile.parse(JSON.parse(JSON.stringify(toFile(toHead(file), toBody(file)))))).toEqual(file)
    expect(isPublishable(toBody(file))).toBe(true)
  })

  // Ten things to sort are more than a file may have: they are for shares.
  test.each(ALL_WORKED.filter(({ kind }) => kind !== 'categorise'))('of kind $kind makes the round trip', (body) => {
    const written = toFile({ id: 'a', factId: 'f', use: 'review', asOf: null }, body)
    const file = QuestionFile.parse(JSON.parse(JSON.stringify(written)))
    expect(file).toEqual(written)
    expect(toBody(file)).toEqual(body)
  })

  test('may leave out what is usually empty', () => {
    expect(QuestionFile.parse(SINGLE)).toMatchObject({ use: 'review', ko: { hint: '' } })
    expect(toHead(QuestionFile.parse(SINGLE))).toEqual({ id: 'def.1-next', factId: 'def.1', use: 'review', asOf: null })
    expect(QuestionFile.parse(TYPED)).toMatchObject({ ko: { otherSlot: [] } })
  })

  test.each([
    ['an unknown field', { ...SINGLE, answer: 'a' }, ''],
    ['a missing language', { ...SINGLE, en: undefined }, 'en'],
    [
      'an empty explanation',
      { ...SINGLE, ko: { ...asked, options: [{ ...option('a'), why: ' ' }, option('b')] } },
      'ko.options.0.why',
    ],
    ['a month that does not exist', { ...SINGLE, asOf: '2024-13' }, 'asOf'],
    ['an unknown kind', { ...SINGLE, kind: 'riddle' }, 'kind'],
    ['an id with spaces', { ...SINGLE, id: 'def 1' }, 'id'],
  ])('with %s is refused where it is wrong', (_, written, path) => {
    expect(QuestionFile.safeParse(written).error?.issues.map((issue) => issue.path.join('.'))).toContain(path)
  })
})

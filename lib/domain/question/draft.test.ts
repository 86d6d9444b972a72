import { describe, expect, test } from 'vitest'
import { QUESTION_KINDS } from './demand'
import { asKind, emptyDraft } from './draft'
import { withGapAt } from './draft-cloze'
import { NO_MATERIAL } from './draft-material'
import { multipleOf, withRightOption } from './draft-multiple'
import { withKey, withOption, withOptionWords, withoutOption } from './draft-options'
import { DraftFromEditor } from './draft-schema'
import { singleOf } from './draft-single'
import { trueFalseOf, withReason, withSide } from './draft-true-false'
import { typedOf } from './draft-typed'
import {
  withAccepted,
  withAnswer,
  withOneAccepted,
  withoutRemark,
  withRemark,
  withRemarkWords,
} from './draft-typed-key'
import { withWords } from './draft-words'
import { lint } from './lint'
import type { QuestionBody } from './question'
import { tidied } from './tidy'

const SINGLE = singleOf(NO_MATERIAL)
const TYPED = typedOf(NO_MATERIAL)
const idsOf = ({ text }: { text: Record<'ko' | 'en', { options: { id: string }[] }> }) =>
  (['ko', 'en'] as const).map((language) => text[language].options.map(({ id }) => id).join(''))
const codesOf = (body: QuestionBody) => lint(body).map(({ code }) => code)

describe('a draft', () => {
  test.each(QUESTION_KINDS)(
    'of kind %s begins empty, may be kept, and says that both languages are missing',
    (kind) => {
      const draft = emptyDraft(kind, 'def.1')
      expect(draft.body.kind).toBe(kind)
      expect(codesOf(draft.body)).toEqual(['language-missing', 'language-missing'])
      expect(DraftFromEditor.parse({ id: 'q', editVersion: 0, ...draft })).toMatchObject(draft)
    },
  )

  test('may be empty, but not shapeless', () => {
    const draft = { id: 'q', editVersion: 0, ...emptyDraft('typed', 'def.1') }
    expect(DraftFromEditor.safeParse({ ...draft, body: { ...TYPED, kind: 'single' } }).success).toBe(false)
    expect(DraftFromEditor.safeParse({ ...draft, body: { ...TYPED, text: { ko: TYPED.text.ko } } }).success).toBe(false)
  })

  test('keeps its options paired in both languages', () => {
    expect(idsOf(withOption(SINGLE))).toEqual(['abcd', 'abcd'])
    expect(idsOf(withOption(withoutOption(SINGLE, 'b')))).toEqual(['acb', 'acb'])
  })

  test('changes words in one language only, and nothing that it was made of', () => {
    const after = withOptionWords(SINGLE, 'en', 'b', { why: 'x' })
    expect(after.text.en.options[1]).toEqual({ id: 'b', text: '', why: 'x' })
    expect(after.text.ko).toEqual(SINGLE.text.ko)
    expect(SINGLE).toEqual(singleOf(NO_MATERIAL))
  })

  test('can be left without a key by removing it, which the linter says', () => {
    expect(codesOf(withoutOption(withWords(SINGLE, 'ko', { prompt: '무엇?' }), 'a'))).toContain('key-missing')
  })

  test('of several choices keeps the right ones in the order of the options, and forgets one that is gone', () => {
    const body = withRightOption(multipleOf(NO_MATERIAL), 'd', true)
    expect(withRightOption(body, 'a', false).keys).toEqual(['b', 'd'])
    expect(withoutOption(body, 'b').keys).toEqual(['a', 'd'])
  })

  test('of a claim has two reasons for each side, and moves one to the other side in both languages', () => {
    const claim = trueFalseOf(NO_MATERIAL)
    const sidesOf = (body: typeof claim) => body.text.en.options.map(({ holds }) => holds)
    expect(sidesOf(claim)).toEqual([true, true, false, false])
    expect(sidesOf(withSide(claim, 'a', false))).toEqual([false, true, false, false])
    expect(sidesOf(withReason(claim, true))).toEqual([true, true, false, false, true])
    expect(withKey(claim, 'c').key).toBe('c')
  })

  test('of a cloze has one gap, where the writer put it', () => {
    expect(withGapAt('글을 쓴다', 3, 5)).toBe('글을 ▢')
    expect(withGapAt('▢ 다음은 토큰이다', 6, 8)).toBe(' 다음은 ▢이다')
  })

  test('of a typed answer lists spellings, and what is not accepted with its remark', () => {
    const remarked = withRemark(
      withOneAccepted(withAccepted(TYPED, 'ko', ['token', '']), 'ko', '토근'),
      'ko',
      'block',
      '단어',
    )
    expect(remarked.text.ko).toMatchObject({ accept: ['token', '토근'], block: [{ text: '단어', why: '' }] })
    const said = withRemarkWords(remarked, 'ko', { list: 'block', at: 0, why: '더 큰 단위예요.' })
    expect(said.text.ko.block).toEqual([{ text: '단어', why: '더 큰 단위예요.' }])
    expect(withoutRemark(said, 'ko', { list: 'block', at: 0 }).text.ko.block).toEqual([])
  })
})

describe('a draft that changes its kind', () => {
  test('keeps what both kinds have, and finds the rest again when it changes back', () => {
    const written = withAccepted(withAnswer(withWords(TYPED, 'ko', { prompt: '무엇?' }), 'ko', '토큰'), 'ko', ['token'])
    const single = asKind({ ...emptyDraft(), body: written }, 'single')
    expect(single.draft.body.text.ko).toMatchObject({
      prompt: '무엇?',
      options: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    })
    expect(asKind(single.draft, 'typed', single.spare).draft.body).toEqual(written)
  })

  test('fits its options to the kind: four for several, a side for each reason, none of it in a single choice', () => {
    const option = withOptionWords(SINGLE, 'ko', 'a', { text: '조각' })
    const several = asKind({ ...emptyDraft(), body: option }, 'multiple')
    expect(several.draft.body).toMatchObject({
      keys: ['a'],
      text: { ko: { options: [{ text: '조각' }, {}, {}, { id: 'd' }] } },
    })
    const claim = asKind(several.draft, 'true_false', several.spare)
    expect(claim.draft.body.text.ko).toMatchObject({
      options: [{ text: '조각', holds: true }, {}, {}, { holds: false }],
    })
    const back = asKind(claim.draft, 'single', claim.spare).draft.body
    expect(back.text.ko).toEqual({
      prompt: '',
      hint: '',
      options: several.draft.body.kind === 'multiple' ? several.draft.body.text.ko.options : [],
    })
  })
})

test('what is published has no spaces round its words and no empty lines in its lists', () => {
  const block = [
    { text: ' 단어 ', why: '큰 단위' },
    { text: '', why: ' ' },
  ]
  const body = {
    ...TYPED,
    text: { ...TYPED.text, ko: { ...TYPED.text.ko, prompt: ' 무엇? ', accept: ['', ' token'], block } },
  }
  expect(tidied(body).text.ko).toMatchObject({
    prompt: '무엇?',
    accept: ['token'],
    block: [{ text: '단어', why: '큰 단위' }],
  })
})

import { describe, expect, test } from 'vitest'
import { QUESTION_KINDS } from './demand'
import { emptyDraft, type QuestionDraft } from './draft'
import { withKey, withOption, withOptionWords, withoutOption } from './draft-options'
import { differingSlots, slotWords, withSlots } from './draft-slots'
import { withAccepted, withRemark } from './draft-typed-key'
import { withWords } from './draft-words'
import type { QuestionBody, SingleBody, TypedBody } from './question'
import { OCCLUSION } from './testing/occlusion'

const EMPTY = emptyDraft('single', 'def.1')
const SINGLE = EMPTY.body as SingleBody
const TYPED = emptyDraft('typed').body as TypedBody
const draftOf = (body: QuestionBody, change: Partial<QuestionDraft> = {}): QuestionDraft => ({
  ...EMPTY,
  body,
  ...change,
})
const idsOf = (one: QuestionDraft, other: QuestionDraft) => differingSlots(one, other).map(({ id }) => id)

describe('two drafts', () => {
  test('that say the same differ in nothing, in whatever order their fields stand', () => {
    const stored = JSON.parse(
      JSON.stringify({ asOf: null, body: { text: SINGLE.text, key: 'a', kind: 'single' }, factId: 'def.1' }),
    )
    expect(idsOf(EMPTY, stored)).toEqual([])
  })

  test('differ where one was written in, in one language', () => {
    const written = withOptionWords(withWords(SINGLE, 'ko', { prompt: '무엇?' }), 'en', 'b', { why: 'Because.' })
    expect(idsOf(EMPTY, draftOf(written, { asOf: '2024-09' }))).toEqual(['ko.prompt', 'en.b.why', 'as-of'])
  })

  test('are put together from either, place by place', () => {
    const mine = draftOf(
      withOptionWords(withWords(SINGLE, 'ko', { prompt: '내 물음' }), 'ko', 'a', { text: '내 보기' }),
    )
    const theirs = draftOf(withKey(withWords(SINGLE, 'ko', { prompt: '다른 물음', hint: '힌트' }), 'c'))
    const slots = differingSlots(mine, theirs)
    expect(slots.map(({ id }) => id)).toEqual(['ko.prompt', 'ko.hint', 'ko.a.text', 'key'])
    const both = withSlots(
      mine,
      theirs,
      slots.filter(({ id }) => id === 'ko.hint' || id === 'key'),
    )
    expect(both.body).toMatchObject({
      key: 'c',
      text: { ko: { prompt: '내 물음', hint: '힌트', options: [{ text: '내 보기' }, {}, {}] } },
    })
    expect(withSlots(mine, theirs, slots)).toEqual(theirs)
  })

  test('of a diagram differ in its drawing, which is taken whole', () => {
    const mine = draftOf(OCCLUSION)
    const theirs = draftOf({ ...OCCLUSION, diagram: 'vectors', cover: 'tokens', also: ['text'] })
    const slots = differingSlots(mine, theirs)
    expect(slots.map(({ id }) => id)).toEqual(['drawing'])
    expect(slots.map((slot) => slotWords(slot, theirs))).toEqual(['vectors — tokens — text'])
    expect(withSlots(mine, theirs, slots)).toEqual(theirs)
  })

  test('differ in an option that only one has, which comes and goes in both languages', () => {
    const more = draftOf(withOption(SINGLE))
    const [slot] = differingSlots(EMPTY, more)
    expect(slot).toMatchObject({ id: 'option.d', name: 'option', position: 4 })
    expect(withSlots(EMPTY, more, slot ? [slot] : [])).toEqual(more)
    expect(withSlots(more, EMPTY, slot ? [slot] : [])).toEqual(EMPTY)
    expect(idsOf(draftOf(withoutOption(SINGLE, 'b')), more)).toEqual(['option.b', 'option.d'])
  })

  test.each(QUESTION_KINDS)('of another kind than %s differ as a whole', (kind) => {
    const other = kind === 'single' ? 'typed' : 'single'
    const [one, two] = [emptyDraft(kind), emptyDraft(other)]
    const slots = differingSlots(one, two)
    expect(slots.map(({ name }) => name)).toEqual(['kind'])
    expect(withSlots(one, two, slots)).toEqual(two)
  })
})

describe('a place of a draft is read', () => {
  const wordsOf = (one: QuestionDraft, other: QuestionDraft) =>
    differingSlots(one, other).map((slot) => slotWords(slot, other))

  test('as lines where it is a list', () => {
    const accepted = withRemark(withAccepted(TYPED, 'ko', ['token', '토근']), 'ko', 'block', '단어')
    expect(wordsOf(draftOf(TYPED), draftOf(accepted))).toEqual(['token\n토근', '단어 — '])
  })

  test('as the words of the right options where it is the key', () => {
    const named = withOptionWords(SINGLE, 'ko', 'b', { text: '확률' })
    expect(wordsOf(draftOf(named), draftOf(withKey(named, 'b')))).toEqual(['확률'])
  })
})

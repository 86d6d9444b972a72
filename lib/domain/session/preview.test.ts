import { describe, expect, test } from 'vitest'
import { QUESTION_KINDS } from '../question/demand'
import { emptyDraft } from '../question/draft'
import type { ClozeBody, QuestionBody, TypedBody } from '../question/question'
import { previewShowing, previewStates, withPlaceholders } from './preview'

const key = {
  ...{ answer: '클로드', accept: [], block: [{ text: '클라우드', why: '서버예요.' }] },
  otherSlot: [{ text: '앤트로픽', why: '회사예요.' }],
}
const text = { prompt: '무엇?', hint: '', why: '까닭', ...key }
const TYPED: TypedBody = { kind: 'typed', text: { ko: text, en: text } }
const options = ['a', 'b', 'c'].map((id) => ({ id, text: id, why: id }))
const gapped = { prompt: '▢', hint: '', options, ...key }
const CLOZE: ClozeBody = { kind: 'cloze', key: 'a', text: { ko: gapped, en: gapped } }

const seen = (body: QuestionBody) =>
  previewStates(body, 'ko').map(({ meaning, given }) => {
    const { phase, grading, remark } = previewShowing(body, 'ko', given)
    return `${meaning}: ${grading?.verdict ?? remark?.kind ?? phase}`
  })

describe('a preview', () => {
  test('asks, and shows each option as the answer, with the grading that learners get', () => {
    expect(seen(emptyDraft('single').body)).toEqual(['asked: asking', 'right: right', 'wrong: wrong', 'wrong: wrong'])
  })

  test('shows a claim with each of its reasons, whichever side they speak for', () => {
    expect(seen(emptyDraft('true_false').body).slice(1)).toEqual([
      ...['right: right', 'wrong: wrong', 'wrong: wrong', 'wrong: wrong'],
    ])
  })

  test('shows a set taken whole, one short, and with each wrong one', () => {
    const { body } = emptyDraft('multiple')
    expect(seen({ ...body, keys: ['a', 'b', 'c'] } as QuestionBody)).toEqual([
      ...['asked: asking', 'right: right', 'missing: right', 'wrong: wrong'],
    ])
  })

  test('shows a typed question with its answer, each blocked word, each wrong slot, and any other', () => {
    const typed = ['typed: right', 'blocked: wrong', 'retry: retry', 'other: wrong']
    expect(seen(TYPED)).toEqual(['asked: asking', ...typed])
    expect(seen(CLOZE).slice(4)).toEqual(['asked-typed: asking', ...typed])
    expect(previewStates(TYPED, 'ko').map(({ of }) => of)).toEqual(['', '클로드', '클라우드', '앤트로픽', '모르겠어요'])
  })

  test.each(QUESTION_KINDS)('of an empty %s can be looked at in every state', (kind) => {
    const { body } = emptyDraft(kind)
    for (const state of previewStates(body, 'en')) expect(previewShowing(body, 'en', state.given)).toBeDefined()
  })

  test('has its shape before anything is written, and changes no words that are there', () => {
    const words = { prompt: '물음', option: '보기', why: '까닭' }
    expect(withPlaceholders(emptyDraft().body, 'ko', words).text.ko).toMatchObject({
      prompt: '물음',
      options: [{ id: 'a', text: '보기', why: '까닭' }, { id: 'b' }, { id: 'c' }],
    })
    expect(withPlaceholders(emptyDraft('true_false').body, 'ko', words).text.ko).toMatchObject({
      options: [{ holds: true }, { holds: true }, { holds: false }, { holds: false }],
    })
    expect(withPlaceholders(TYPED, 'ko', words)).toEqual(TYPED)
  })
})

import { describe, expect, test } from 'vitest'
import { emptyDraft } from '../question/draft'
import type { TypedBody } from '../question/question'
import { previewAnswers, previewShowing, withPlaceholders } from './preview'

const { body } = emptyDraft()
const text = { prompt: '무엇?', hint: '', why: '까닭', answer: '클로드', accept: [], otherSlot: [] }
const typed = { ...text, block: [{ text: '클라우드', why: '서버예요.' }] }
const TYPED: TypedBody = { kind: 'typed', text: { ko: typed, en: typed } }

describe('a preview', () => {
  test('asks, and shows each option as the answer, with the grading that learners get', () => {
    expect(previewShowing(body, 'ko', null)).toMatchObject({ phase: 'asking', picks: [] })
    const verdicts = previewAnswers(body, 'ko').map(({ answer }) => previewShowing(body, 'ko', answer).grading?.verdict)
    expect(verdicts).toEqual(['right', 'wrong', 'wrong'])
  })

  test('shows a typed question with its answer and with each blocked one', () => {
    const answers = previewAnswers(TYPED, 'ko')
    expect(answers).toEqual([
      { answer: '클로드', isRight: true },
      { answer: '클라우드', isRight: false },
    ])
    expect(answers.map(({ answer }) => previewShowing(TYPED, 'ko', answer).grading?.verdict)).toEqual([
      'right',
      'wrong',
    ])
  })

  test('has its shape before anything is written, and changes no words that are there', () => {
    const words = { prompt: '물음', option: '보기', why: '까닭' }
    expect(withPlaceholders(body, 'ko', words).text.ko).toMatchObject({
      prompt: '물음',
      options: [{ id: 'a', text: '보기', why: '까닭' }, { id: 'b' }, { id: 'c' }],
    })
    expect(withPlaceholders(TYPED, 'ko', words)).toEqual(TYPED)
  })
})

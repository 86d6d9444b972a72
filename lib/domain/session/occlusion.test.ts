import { describe, expect, test } from 'vitest'
import { asKind, emptyDraft } from '../question/draft'
import { withAlso, withDiagram, withLabelAsked } from '../question/draft-occlusion'
import { withText } from '../question/draft-words'
import { feedbackOf } from '../question/feedback'
import { grade } from '../question/grade'
import type { OcclusionBody, Response } from '../question/question'
import { readResponse } from '../question/read-response'
import { rightAnswer } from '../question/right-answer'
import { OCCLUSION } from '../question/testing/occlusion'
import { wordingDifference } from '../question/wording'
import { REFERENCE } from '../reference/testing/built-in'
import type { Confidence } from '../study/events'
import { ratingOf } from '../study/rating'
import { beginShowing } from './showing'

const rated = (response: Response, given: { confidence?: Confidence; hintsUsed?: number } = {}, wasEligible = false) =>
  ratingOf(
    grade(OCCLUSION, response, 'ko'),
    { confidence: given.confidence ?? 'likely', hintsUsed: given.hintsUsed ?? 0, attempts: [] },
    wasEligible,
  )

describe('a covered label is rated as a typed word is', () => {
  test('typed: good, with help hard, and easy when sure for the second time', () => {
    expect(rated({ text: '토큰화' })).toBe('good')
    expect(rated({ text: '토큰화예요' })).toBe('good')
    expect(rated({ text: '토큰화' }, { hintsUsed: 1 })).toBe('hard')
    expect(rated({ text: '토큰화' }, { confidence: 'sure' }, true)).toBe('easy')
    expect(rated({ text: '토큰화' }, { confidence: 'guess' })).toBe('again')
  })

  test('chosen among chips: hard, as in a cloze; wrong or blocked: again', () => {
    expect(rated({ optionIds: ['right'] })).toBe('hard')
    expect(rated({ optionIds: ['form'] })).toBe('again')
    expect(rated({ text: '전처리' })).toBe('again')
  })

  test('a slip counts once it is said to be meant', () => {
    expect(grade(OCCLUSION, { text: '토큰하' }, 'ko').verdict).toBe('wrong')
    expect(grade(OCCLUSION, { text: '토큰하', confirmed: true }, 'ko').verdict).toBe('right')
  })
})

describe('a covered label', () => {
  test('is asked with chips, and typed once the memory is firm', () => {
    expect(beginShowing(OCCLUSION, false).mode).toBe('choose')
    expect(beginShowing(OCCLUSION, true).mode).toBe('type')
  })

  test('takes a word or one chip, and nothing else', () => {
    expect(readResponse(OCCLUSION, { text: '토큰화' }, 'ko').status).toBe('ready')
    expect(readResponse(OCCLUSION, { optionIds: ['form'] }, 'ko').status).toBe('ready')
    expect(readResponse(OCCLUSION, { text: '  ' }, 'ko').status).toBe('unanswered')
    for (const raw of [{ optionIds: ['form', 'tune'] }, { optionIds: ['none'] }, { order: ['form'] }])
      expect(readResponse(OCCLUSION, raw, 'ko').status).toBe('malformed')
  })

  test('says what was right, and what a blocked word would be right for', () => {
    const said = feedbackOf(OCCLUSION, { text: '전처리' }, grade(OCCLUSION, { text: '전처리' }, 'ko'), 'ko')
    expect(said).toMatchObject({ verdict: 'wrong', answer: '토큰화', own: '앞 단계예요.', why: '글을 나눠요.' })
    expect(rightAnswer(OCCLUSION, 'en')).toBe('tokenisation')
  })

  test('tells of a change of its cover once, whatever the language', () => {
    const after = { body: { ...OCCLUSION, also: ['step-2'] }, asOf: null }
    expect(wordingDifference({ body: OCCLUSION, asOf: null }, after)).toEqual([
      {
        ...{ field: 'drawing', language: null, optionId: null },
        ...{ before: 'pipeline: step-3', after: 'pipeline: step-3, step-2' },
      },
    ])
  })
})

describe('a draft of it', () => {
  const pipeline = REFERENCE.diagrams[0]
  const empty = emptyDraft('occlusion').body as OcclusionBody
  const asked = (body: OcclusionBody, name: string) =>
    pipeline ? withLabelAsked(body, name, pipeline, REFERENCE) : body

  test('takes its answer from the label, with what the glossary calls it besides', () => {
    const begun = asked(withDiagram(empty, 'pipeline', REFERENCE), 'step-3')
    expect(begun).toMatchObject({ diagram: 'pipeline', cover: 'step-3' })
    expect(begun.text.ko).toMatchObject({ answer: '토큰화' })
    expect(begun.text.ko.accept).toContain('토크나이징')
    expect(begun.text.en).toMatchObject({ answer: 'tokenisation', accept: ['tokenization'] })
  })

  test('follows to another label, but leaves an answer of the author alone', () => {
    const begun = asked(withDiagram(empty, 'pipeline', REFERENCE), 'step-3')
    expect(asked(begun, 'step-2').text.ko.answer).toBe('전처리')
    const own = { ...begun, text: { ...begun.text, ko: { ...begun.text.ko, answer: '조각내기' } } }
    expect(asked(own, 'step-2').text).toMatchObject({ ko: { answer: '조각내기' }, en: { answer: 'preprocessing' } })
  })

  test('covers others with it, never what is asked, and begins anew on another diagram', () => {
    const begun = withAlso(asked(withDiagram(empty, 'pipeline', REFERENCE), 'step-3'), 'step-2', true)
    expect(begun.also).toEqual(['step-2'])
    expect(asked(begun, 'step-2').also).toEqual([])
    expect(withAlso(begun, 'step-3', true).also).toEqual(['step-2'])
    expect(withAlso(begun, 'step-2', false).also).toEqual([])
    const other = withDiagram(begun, 'vectors', REFERENCE)
    expect(other).toMatchObject({ diagram: 'vectors', cover: '', also: [] })
    expect(other.text.ko).toMatchObject({ answer: '', accept: [] })
  })

  test('keeps an answer of the author on another diagram, and spellings that came before the answer', () => {
    const begun = withDiagram(empty, 'pipeline', REFERENCE)
    const own = withText(begun, 'ko', (text) => ({ ...text, answer: '조각내기' }))
    expect(withDiagram(own, 'vectors', REFERENCE).text.ko.answer).toBe('조각내기')
    const early = withText(begun, 'ko', (text) => ({ ...text, accept: ['토막치기'] }))
    expect(asked(early, 'step-3').text.ko.accept).toEqual(expect.arrayContaining(['토막치기', '토크나이징']))
  })

  test('has kept its diagram after it has been another kind', () => {
    const other = asKind({ factId: '', asOf: null, body: OCCLUSION }, 'hotspot')
    expect(asKind(other.draft, 'occlusion', other.spare).draft.body).toMatchObject({
      diagram: 'pipeline',
      cover: 'step-3',
    })
  })
})

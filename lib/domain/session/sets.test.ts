import { describe, expect, test } from 'vitest'
import { feedbackOf } from '../question/feedback'
import { grade } from '../question/grade'
import { lint } from '../question/lint'
import type { MultipleBody, TrueFalseBody } from '../question/question'
import { readResponse } from '../question/read-response'
import { QuestionFile, toBody, toFile, toHead } from '../question/schema'
import { advanceShowing, beginShowing, canSubmit, type ShowingAction } from './showing'

const option = (id: string) => ({ id, text: `보기 ${id}`, why: `까닭 ${id}` })
const set = { prompt: '모두 고르세요.', hint: '', options: ['a', 'b', 'c', 'd', 'e'].map(option) }
const SET: MultipleBody = { kind: 'multiple', keys: ['a', 'b', 'c'], text: { ko: set, en: set } }

const reason = (id: string, holds: boolean) => ({ ...option(id), holds })
const claim = {
  prompt: '토큰은 낱말이다.',
  hint: '',
  options: [reason('y1', true), reason('y2', true), reason('n1', false), reason('n2', false)],
}
const CLAIM: TrueFalseBody = { kind: 'true_false', key: 'n1', text: { ko: claim, en: claim } }

describe('a question with several right options', () => {
  const verdictOf = (...optionIds: string[]) => {
    const { verdict, evidence } = grade(SET, { optionIds }, 'ko')
    return `${verdict} ${evidence.missed}/${evidence.extra}`
  }

  test('is right whole, in whatever order', () => {
    expect(verdictOf('a', 'b', 'c')).toBe('right 0/0')
    expect(verdictOf('c', 'a', 'b')).toBe('right 0/0')
  })

  test('is right with one left out, if two thirds were found', () => {
    expect(verdictOf('a', 'b')).toBe('right 1/0')
    expect(verdictOf('a')).toBe('wrong 2/0')
    expect(grade({ ...SET, keys: ['a', 'b'] }, { optionIds: ['a'] }, 'ko').verdict).toBe('wrong')
  })

  test('is wrong with anything false', () => {
    expect(verdictOf('a', 'b', 'c', 'd')).toBe('wrong 0/1')
    expect(verdictOf('d')).toBe('wrong 3/1')
  })

  test('takes each option once, and none that it does not have', () => {
    expect(readResponse(SET, { optionIds: ['b', 'a'] }, 'ko').status).toBe('ready')
    expect(readResponse(SET, { optionIds: [] }, 'ko').status).toBe('unanswered')
    for (const optionIds of [['a', 'a'], ['a', 'x'], ['a', 1], 'a'])
      expect(readResponse(SET, { optionIds }, 'ko').status).toBe('malformed')
  })

  test('lets what was chosen be put back', () => {
    const step = advanceShowing(SET, 'ko')
    const choose = (optionId: string): ShowingAction => ({ type: 'choose', optionId })
    const given = [choose('a'), choose('d'), choose('d'), choose('b')].reduce(step, beginShowing(SET, false))
    expect(given.picks).toEqual(['a', 'b'])
    expect(canSubmit(SET, [choose('a'), choose('b')].reduce(step, given))).toBe(false)
  })

  test('says what was left out and what was taken wrongly', () => {
    const response = { optionIds: ['a', 'd'] }
    const { missed, taken, answer } = feedbackOf(SET, response, grade(SET, response, 'ko'), 'ko')
    expect([missed, taken].map((options) => options.map(({ id }) => id))).toEqual([['b', 'c'], ['d']])
    expect(answer).toBe('보기 a · 보기 b · 보기 c')
  })

  test('must say that several may be right, and needs some of each', () => {
    const codes = (body: MultipleBody) => lint(body).map(({ code }) => code)
    expect(codes(SET)).toEqual([])
    const silent = { ...set, prompt: '무엇일까요?' }
    expect(codes({ ...SET, text: { ko: silent, en: silent } })).toContain('several-unsaid')
    expect(codes({ ...SET, keys: ['a'] })).toContain('keys-few')
    expect(codes({ ...SET, keys: ['a', 'x'] })).toContain('key-missing')
    expect(codes({ ...SET, keys: ['a', 'b', 'c', 'd', 'e'] })).toContain('wrong-missing')
  })
})

describe('a claim with its reason', () => {
  const step = advanceShowing(CLAIM, 'ko')
  const acts = (...given: ShowingAction[]) => given.reduce(step, beginShowing(CLAIM, false))
  const side = (holds: boolean): ShowingAction => ({ type: 'take-side', holds })
  const choose = (optionId: string): ShowingAction => ({ type: 'choose', optionId })
  const submit: ShowingAction = { type: 'submit', at: '2026-03-01T00:00:00.000Z' }

  test('is right only with the right reason', () => {
    const verdicts = ['n1', 'n2', 'y1'].map((id) => grade(CLAIM, { optionIds: [id] }, 'ko'))
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['right', 'wrong', 'wrong'])
    expect(verdicts.map(({ evidence }) => evidence.sided)).toEqual([true, true, false])
  })

  test('can be checked once a reason is chosen; another side asks for another reason', () => {
    expect(canSubmit(CLAIM, acts(side(false)))).toBe(false)
    expect(canSubmit(CLAIM, acts(side(false), choose('n1')))).toBe(true)
    expect(canSubmit(CLAIM, acts(side(false), choose('n1'), side(true)))).toBe(false)
  })

  test('asks once more for the reason where the side was right, and keeps the first try', () => {
    const asked = acts(side(false), choose('n2'), submit)
    expect(asked).toMatchObject({ phase: 'asking', picks: [], remark: { kind: 'retry', rule: 'reason' } })
    expect(step(asked, side(true)).side).toBe(false)
    const again = [choose('n1'), submit].reduce(step, asked)
    expect(again).toMatchObject({ phase: 'answered', grading: { verdict: 'right' } })
    expect(again.attempts.map(({ response }) => response)).toEqual([{ optionIds: ['n2'] }])
    expect([choose('n2'), submit].reduce(step, asked)).toMatchObject({ grading: { verdict: 'wrong' } })
  })

  test('has its verdict at once where the side was wrong', () => {
    expect(acts(side(true), choose('y1'), submit)).toMatchObject({ phase: 'answered', attempts: [] })
  })

  test('explains its own side', () => {
    const response = { optionIds: ['y1'] }
    const feedback = feedbackOf(CLAIM, response, grade(CLAIM, response, 'ko'), 'ko')
    expect(feedback).toMatchObject({ holds: false, answer: '보기 n1', own: '까닭 y1', why: '까닭 n1' })
    const right = { optionIds: ['n1'] }
    expect(feedbackOf(CLAIM, right, grade(CLAIM, right, 'ko'), 'ko').others.map(({ id }) => id)).toEqual(['n2'])
  })

  test('needs two reasons on each side, and the same sides in both languages', () => {
    const codes = (body: TrueFalseBody) => lint(body).map(({ code }) => code)
    expect(codes(CLAIM)).toEqual([])
    const few = { ...claim, options: claim.options.slice(1) }
    expect(codes({ ...CLAIM, text: { ko: few, en: few } })).toContain('reasons-few')
    const turned = { ...claim, options: claim.options.map((one) => ({ ...one, holds: !one.holds })) }
    expect(codes({ ...CLAIM, text: { ko: claim, en: turned } })).toContain('options-unpaired')
  })
})

test('both kinds are read from files and written back as they were', () => {
  for (const body of [SET, CLAIM]) {
    const head = { id: 'q', factId: 'f', use: 'review', asOf: null } as const
    const file = QuestionFile.parse(JSON.parse(JSON.stringify(toFile(head, body))))
    expect(toBody(file)).toEqual(body)
    expect(toHead(file)).toEqual(head)
  }
})

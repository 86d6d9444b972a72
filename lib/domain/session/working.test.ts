import { describe, expect, test } from 'vitest'
import { emptyDraft } from '../question/draft'
import { CATEGORISE, HOTSPOT, MATCHING, NUMERIC, ORDERING, RECALL } from '../question/testing/worked'
import { previewShowing, previewStates } from './preview'
import { advanceShowing, beginShowing, canSubmit, type ShowingAction } from './showing'
import { arranged, firstOrder, nextUnplaced } from './working'

const submit: ShowingAction = { type: 'submit', at: '2026-03-01T00:00:00.000Z' }

function shown(body: Parameters<typeof beginShowing>[0], ...acts: ShowingAction[]) {
  return acts.reduce(advanceShowing(body, 'ko'), beginShowing(body, false))
}

describe('an order', () => {
  test('is moved by one step, and the others close up', () => {
    expect(arranged(['a', 'b', 'c'], 'a', 2)).toEqual(['b', 'c', 'a'])
    expect(arranged(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b'])
    expect(arranged(['a', 'b', 'c'], 'b', 9)).toEqual(['a', 'c', 'b'])
    expect(arranged(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c'])
  })

  test('is never shown as the answer, so that it has to be moved', () => {
    expect(firstOrder(ORDERING, ['a', 'b', 'c', 'd'])).toEqual(['b', 'c', 'd', 'a'])
    expect(firstOrder(ORDERING, ['b', 'a', 'c', 'd'])).toEqual(['b', 'a', 'c', 'd'])
    expect(firstOrder(MATCHING, ['a', 'b', 'c', 'd'])).toEqual(['a', 'b', 'c', 'd'])
    expect(canSubmit(ORDERING, shown(ORDERING))).toBe(false)
  })

  test('puts down what was held once it is arranged', () => {
    const held = shown(ORDERING, { type: 'hold', optionId: 'b' })
    expect(held.held).toBe('b')
    expect(shown(ORDERING, { type: 'hold', optionId: 'b' }, { type: 'hold', optionId: 'b' }).held).toBeNull()
    const done = shown(ORDERING, { type: 'hold', optionId: 'b' }, { type: 'arrange', order: [...'abcd'] }, submit)
    expect(done).toMatchObject({ held: null, phase: 'answered', response: { order: [...'abcd'] } })
  })
})

describe('places', () => {
  const place = (optionId: string, placeId: string): ShowingAction => ({ type: 'place', optionId, placeId })

  test('take one each in a matching: whoever comes later frees the one before', () => {
    expect(shown(MATCHING, place('a', 'p'), place('b', 'p')).placed).toEqual({ b: 'p' })
    expect(shown(CATEGORISE, place('a', 'p'), place('b', 'p')).placed).toEqual({ a: 'p', b: 'p' })
  })

  test('can be checked once everything has one', () => {
    const three = [place('a', 'p'), place('b', 'q'), place('c', 'r')]
    expect(canSubmit(MATCHING, shown(MATCHING, ...three))).toBe(false)
    expect(shown(MATCHING, ...three, submit).phase).toBe('asking')
    expect(shown(MATCHING, ...three, place('d', 's'), submit).grading?.verdict).toBe('right')
  })

  test('are asked of what has none yet, going round', () => {
    expect(nextUnplaced(MATCHING, [...'abcd'], { a: 'p' }, 'a')).toBe('b')
    expect(nextUnplaced(MATCHING, [...'abcd'], { b: 'p', d: 'q' }, 'd')).toBe('a')
    expect(nextUnplaced(MATCHING, [...'abcd'], { ...MATCHING.keys }, 'd')).toBeNull()
  })
})

describe('an estimate', () => {
  test('that is no number may be written again, and counts for nothing', () => {
    const unread = shown(NUMERIC, { type: 'write', text: '무척 많이' }, submit)
    expect(unread).toMatchObject({ phase: 'asking', remark: { kind: 'retry', rule: 'number' } })
    const read = [{ type: 'write', text: '1,750억' } as const, submit].reduce(advanceShowing(NUMERIC, 'ko'), unread)
    expect(read).toMatchObject({ phase: 'answered', response: { text: '1,750억' }, grading: { verdict: 'right' } })
    expect(read.attempts).toHaveLength(1)
  })
})

test('a cell is pointed at, and another one instead of it', () => {
  const point = (row: string, column: string): ShowingAction => ({ type: 'point', row, column })
  expect(shown(HOTSPOT, point('t1', 't1'), point('t4', 't2'), submit)).toMatchObject({
    ...{ response: { optionIds: ['t4', 't2'] }, grading: { verdict: 'right' } },
  })
})

test('an explanation is told, then held against its points, then rated by whoever gave it', () => {
  const told = shown(RECALL, { type: 'write', text: '내 말로' }, submit)
  expect(told).toMatchObject({ phase: 'asking', mode: 'tick' })
  const ticked = [...'abcc'].map((optionId): ShowingAction => ({ type: 'tick', optionId }))
  const acts: ShowingAction[] = [...ticked, { type: 'rate-self', self: 'hard' }, submit]
  expect(acts.reduce(advanceShowing(RECALL, 'ko'), told)).toMatchObject({
    ...{ phase: 'answered', response: { recalled: '내 말로', ticked: ['a', 'b'], self: 'hard' } },
  })
})

describe('a preview', () => {
  test.each([ORDERING, MATCHING, NUMERIC, HOTSPOT, RECALL])('of $kind is right, nearly right and wrong', (body) => {
    const seen = previewStates(body, 'ko').map(({ meaning, given }) => {
      const { phase, grading } = previewShowing(body, 'ko', given)
      return `${meaning}: ${grading?.verdict ?? phase}`
    })
    expect(seen).toEqual(['asked: asking', 'right: right', 'nearly: right', 'missed: wrong'])
  })

  test('of sorting is wrong when each is one place on', () => {
    const [, right, , missed] = previewStates(CATEGORISE, 'ko')
    expect(
      [right, missed].map((state) => previewShowing(CATEGORISE, 'ko', state?.given ?? null).grading?.verdict),
    ).toEqual(['right', 'wrong'])
  })

  test.each(['ordering', 'matching', 'categorise', 'numeric', 'hotspot', 'free_recall'] as const)(
    'of an empty %s can be looked at in every state',
    (kind) => {
      const { body } = emptyDraft(kind)
      for (const state of previewStates(body, 'en')) expect(previewShowing(body, 'en', state.given)).toBeDefined()
    },
  )
})

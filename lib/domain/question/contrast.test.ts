import { describe, expect, test } from 'vitest'
import type { Confusion, Reference, Term } from '../reference/reference'
import { contrastFor, contrastsOf } from './contrast'
import type { QuestionBody } from './question'

const both = (words: string) => ({ ko: words, en: words })
const term = (id: string, name: string, aliases: string[] = []): Term => ({
  ...{ id, ko: name, en: name, meaning: both(''), facts: [] },
  aliases: { ko: aliases, en: aliases },
})
const set = (id: string, terms: string[], facts: string[]): Confusion => ({
  ...{ id, terms, facts },
  label: both(id),
  difference: both(`${id} differ`),
})
const REFERENCE: Reference = {
  glossary: [term('claude', '클로드'), term('cloud', '클라우드'), term('gpu', 'GPU'), term('tpu', 'TPU', ['티피유'])],
  models: [],
  sources: [],
  confusions: [
    set('chips', ['gpu', 'tpu'], ['compute']),
    set('makers', [], ['model']),
    set('clouds', ['claude', 'cloud'], []),
  ],
  diagrams: [],
}
const typed = { prompt: '', hint: '', why: '', answer: '클로드', accept: [], otherSlot: [] }
const text = { ...typed, block: [{ text: '클라우드', why: '' }] }
const TYPED: QuestionBody = { kind: 'typed', text: { ko: text, en: text } }
const options = ['GPU', 'TPU'].map((name) => ({ id: name, text: name, why: '' }))
const choice = { prompt: '', hint: '', options }
const SINGLE: QuestionBody = { kind: 'single', key: 'GPU', text: { ko: choice, en: choice } }

const shown = (factId: string, body: QuestionBody, given: string) => {
  const response = body.kind === 'typed' ? { text: given } : { optionIds: [given] }
  return contrastFor(contrastsOf(REFERENCE, factId, body, 'ko'), body, response, 'ko')?.label ?? null
}

describe('the contrast after an answer', () => {
  test('is the set that names what was answered, however it was spelled', () => {
    expect(shown('model', TYPED, ' 클라우드. ')).toBe('clouds')
    expect(shown('model', SINGLE, 'TPU')).toBe('chips')
  })

  test('is else one that the fact itself is in', () => {
    expect(shown('model', TYPED, '몰라요')).toBe('makers')
    expect(shown('compute', TYPED, '몰라요')).toBe('chips')
  })

  test('is none where neither is taken for anything', () => {
    expect(shown('other', TYPED, '몰라요')).toBeNull()
  })

  test('sends along only what an answer may need', () => {
    expect(contrastsOf(REFERENCE, 'other', TYPED, 'ko').map(({ label }) => label)).toEqual(['clouds'])
  })
})

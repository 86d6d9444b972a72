import { judgeTyped } from '../answer/judge'
import type { TypedKey } from '../answer/typed-key'
import type { Language } from '../language'
import type { Grading, QuestionBody, Response } from './question'

/** What a raw response is, before anybody grades it. */
export type ReadResponse = { status: 'ready'; response: Response } | { status: 'unanswered' } | { status: 'malformed' }

const LONGEST_TEXT = 200

/** Reads what a device sent as a response to this question; the order of the checks is that of their likelihood. */
export function readResponse(body: QuestionBody, raw: unknown, language: Language): ReadResponse {
  if (typeof raw !== 'object' || raw === null) return { status: 'malformed' }
  if ('optionIds' in raw) return readChosen(body, raw.optionIds, language)
  if ('text' in raw) return readTyped(body, raw)
  return { status: 'malformed' }
}

function readChosen(body: QuestionBody, optionIds: unknown, language: Language): ReadResponse {
  if (body.kind === 'typed' || !Array.isArray(optionIds)) return { status: 'malformed' }
  if (optionIds.length === 0) return { status: 'unanswered' }
  const [optionId] = optionIds
  const isKnown = optionIds.length === 1 && body.text[language].options.some(({ id }) => id === optionId)
  return isKnown ? { status: 'ready', response: { optionIds: [optionId] } } : { status: 'malformed' }
}

function readTyped(body: QuestionBody, raw: { text: unknown; confirmed?: unknown }): ReadResponse {
  const { text, confirmed } = raw
  if (body.kind === 'single' || typeof text !== 'string' || text.length > LONGEST_TEXT) return { status: 'malformed' }
  if (confirmed !== undefined && typeof confirmed !== 'boolean') return { status: 'malformed' }
  if (text.trim() === '') return { status: 'unanswered' }
  return { status: 'ready', response: confirmed === undefined ? { text } : { text, confirmed } }
}

/** Verdict and evidence from the question version and the response alone: the same on every device, on every day. */
export function grade(body: QuestionBody, response: Response, language: Language): Grading {
  if ('optionIds' in response) return gradeChosen(body, response.optionIds[0] ?? '')
  if (body.kind === 'single') throw new Error('a single choice is answered with an option')
  return gradeTyped(body.text[language], response)
}

function gradeChosen(body: QuestionBody, optionId: string): Grading {
  if (body.kind === 'typed') throw new Error('a typed question is answered with text')
  return {
    verdict: optionId === body.key ? 'right' : 'wrong',
    evidence: { rule: 'option', optionId, ...(body.kind === 'cloze' ? { chips: true } : {}) },
    easyEligible: false,
  }
}

/** A slip counts once the learner has said that it was meant. */
function gradeTyped(key: TypedKey, response: { text: string; confirmed?: boolean }): Grading {
  const { outcome, rule, matched } = judgeTyped(key, response.text)
  const isRight = outcome === 'right' || (outcome === 'ask' && response.confirmed === true)
  return {
    verdict: isRight ? 'right' : 'wrong',
    evidence: matched === undefined ? { rule } : { rule, matched },
    easyEligible: isRight && rule === 'exact',
  }
}

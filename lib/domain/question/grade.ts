import { judgeTyped } from '../answer/judge'
import type { TypedKey } from '../answer/typed-key'
import type { Language } from '../language'
import { optionsOf } from './options'
import type { Grading, QuestionBody, Response, TrueFalseBody } from './question'

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
  const known = new Set(optionsOf(body, language).map(({ id }) => id))
  const most = body.kind === 'multiple' ? known.size : 1
  const isSet = new Set(optionIds).size === optionIds.length && optionIds.length <= most
  return isSet && optionIds.every((id) => known.has(id))
    ? { status: 'ready', response: { optionIds } }
    : { status: 'malformed' }
}

function readTyped(body: QuestionBody, raw: { text: unknown; confirmed?: unknown }): ReadResponse {
  const { text, confirmed } = raw
  const isTypeable = body.kind === 'typed' || body.kind === 'cloze'
  if (!isTypeable || typeof text !== 'string' || text.length > LONGEST_TEXT) return { status: 'malformed' }
  if (confirmed !== undefined && typeof confirmed !== 'boolean') return { status: 'malformed' }
  if (text.trim() === '') return { status: 'unanswered' }
  return { status: 'ready', response: confirmed === undefined ? { text } : { text, confirmed } }
}

/** Verdict and evidence from the question version and the response alone: the same on every device, on every day. */
export function grade(body: QuestionBody, response: Response, language: Language): Grading {
  if ('optionIds' in response) return gradeChosen(body, response.optionIds, language)
  if (body.kind !== 'cloze' && body.kind !== 'typed')
    throw new Error(`a ${body.kind} question is answered with options`)
  return gradeTyped(body.text[language], response)
}

function gradeChosen(body: QuestionBody, optionIds: string[], language: Language): Grading {
  const [optionId = ''] = optionIds
  switch (body.kind) {
    case 'typed':
      throw new Error('a typed question is answered with text')
    case 'multiple':
      return gradeSet(body.keys, optionIds)
    case 'true_false':
      return gradeReason(body, optionId, language)
    case 'single':
    case 'cloze':
      return {
        verdict: optionId === body.key ? 'right' : 'wrong',
        evidence: { rule: 'option', optionId, ...(body.kind === 'cloze' ? { chips: true } : {}) },
        easyEligible: false,
      }
  }
}

/** One left out still shows knowledge if two thirds were found and nothing false was taken. */
function gradeSet(keys: readonly string[], chosen: readonly string[]): Grading {
  const found = keys.filter((id) => chosen.includes(id)).length
  const missed = keys.length - found
  const extra = chosen.length - found
  const isRight = extra === 0 && (missed === 0 || (missed === 1 && found * 3 >= keys.length * 2))
  return { verdict: isRight ? 'right' : 'wrong', evidence: { rule: 'set', missed, extra }, easyEligible: false }
}

function gradeReason(body: TrueFalseBody, optionId: string, language: Language): Grading {
  const sideOf = (id: string) => body.text[language].options.find((reason) => reason.id === id)?.holds
  const sided = sideOf(optionId) === sideOf(body.key)
  return {
    verdict: optionId === body.key ? 'right' : 'wrong',
    evidence: { rule: 'reason', optionId, sided },
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

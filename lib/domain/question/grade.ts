import { judgeTyped } from '../answer/judge'
import type { TypedKey } from '../answer/typed-key'
import type { Language } from '../language'
import { gradeWorked } from './grade-worked'
import {
  type AskedBody,
  type Grading,
  isWorked,
  type QuestionBody,
  type Response,
  type TrueFalseBody,
  type TypedBody,
} from './question'
import { hasChips, isWritten } from './written'

/** Verdict and evidence from the question version and the response alone: the same on every device, on every day. */
export function grade(body: QuestionBody, response: Response, language: Language): Grading {
  return isWorked(body) ? gradeWorked(body, response) : gradeAsked(body, response, language)
}

function gradeAsked(body: AskedBody, response: Response, language: Language): Grading {
  if ('optionIds' in response && body.kind !== 'typed') return gradeChosen(body, response.optionIds, language)
  if ('text' in response && isWritten(body)) return gradeTyped(body.text[language], response)
  throw new Error(`That is no answer to a question of the kind ${body.kind}`)
}

function gradeChosen(body: Exclude<AskedBody, TypedBody>, optionIds: string[], language: Language): Grading {
  const [optionId = ''] = optionIds
  switch (body.kind) {
    case 'multiple':
      return gradeSet(body.keys, optionIds)
    case 'true_false':
      return gradeReason(body, optionId, language)
    case 'single':
    case 'cloze':
    case 'occlusion':
      return {
        verdict: optionId === body.key ? 'right' : 'wrong',
        evidence: { rule: 'option', optionId, ...(hasChips(body) ? { chips: true } : {}) },
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

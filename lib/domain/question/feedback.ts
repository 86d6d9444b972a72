import type { Language } from '../language'
import type { Feedback } from './feedback-shape'
import { workedFeedback } from './feedback-worked'
import {
  type AskedBody,
  type Grading,
  isWorked,
  type Option,
  type QuestionBody,
  type Reason,
  type Response,
} from './question'

const NOTHING = {
  ...{ own: '', why: '', others: [], missed: [], taken: [], holds: null },
  ...{ each: [], but: null, range: '', by: 'key' },
} satisfies Partial<Feedback>

/** Puts together the explanations that concern this answer. */
export function feedbackOf(body: QuestionBody, response: Response, grading: Grading, language: Language): Feedback {
  return isWorked(body)
    ? { ...NOTHING, ...workedFeedback(body, response, grading, language) }
    : askedFeedback(body, response, grading, language)
}

function askedFeedback(body: AskedBody, response: Response, grading: Grading, language: Language): Feedback {
  const typed = 'text' in response
  switch (body.kind) {
    case 'single':
      return chosenFeedback(body.text[language].options, body.key, response, grading)
    case 'multiple':
      return setFeedback(body.text[language].options, body.keys, response, grading)
    case 'true_false':
      return reasonFeedback(body.text[language].options, body.key, response, grading)
    case 'cloze':
    case 'occlusion': {
      const text = body.text[language]
      if (!typed) return chosenFeedback(text.options, body.key, response, grading)
      const why = text.options.find(({ id }) => id === body.key)?.why ?? ''
      return { ...NOTHING, verdict: grading.verdict, answer: text.answer, own: blockedWhy(text.block, grading), why }
    }
    case 'typed': {
      const text = body.text[language]
      const own = blockedWhy(text.block, grading)
      return { ...NOTHING, verdict: grading.verdict, answer: text.answer, own, why: text.why }
    }
  }
}

function chosenFeedback(options: Option[], key: string, response: Response, grading: Grading): Feedback {
  const chosenId = 'optionIds' in response ? response.optionIds[0] : undefined
  const right = options.find(({ id }) => id === key)
  const chosen = options.find(({ id }) => id === chosenId)
  const isRight = grading.verdict === 'right'
  return {
    ...NOTHING,
    verdict: grading.verdict,
    answer: right?.text ?? '',
    own: isRight ? '' : (chosen?.why ?? ''),
    why: right?.why ?? '',
    others: isRight ? options.filter(({ id }) => id !== key) : [],
  }
}

function setFeedback(options: Option[], keys: string[], response: Response, grading: Grading): Feedback {
  const chosen = 'optionIds' in response ? response.optionIds : []
  const isKey = ({ id }: Option) => keys.includes(id)
  const isChosen = ({ id }: Option) => chosen.includes(id)
  return {
    ...NOTHING,
    verdict: grading.verdict,
    answer: options
      .filter(isKey)
      .map(({ text }) => text)
      .join(' · '),
    missed: options.filter((option) => isKey(option) && !isChosen(option)),
    taken: options.filter((option) => isChosen(option) && !isKey(option)),
    others: grading.evidence.missed === 0 && grading.verdict === 'right' ? options.filter((one) => !isKey(one)) : [],
  }
}

/** The reasons of the other side are beside the point once the side is clear. */
function reasonFeedback(reasons: Reason[], key: string, response: Response, grading: Grading): Feedback {
  const right = reasons.find(({ id }) => id === key)
  const sameSide = reasons.filter(({ holds }) => holds === right?.holds)
  const feedback = chosenFeedback(reasons, key, response, grading)
  const others = grading.verdict === 'right' ? sameSide.filter(({ id }) => id !== key) : []
  return { ...feedback, others, holds: right?.holds ?? null }
}

/** The remark of the blocked string that was given, if it was one. */
function blockedWhy(block: { text: string; why: string }[], grading: Grading): string {
  return block.find(({ text }) => text === grading.evidence.matched)?.why ?? ''
}

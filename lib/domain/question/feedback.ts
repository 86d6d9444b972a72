import type { Language } from '../language'
import type { Grading, Option, QuestionBody, Response } from './question'

/** What to say after the verdict, in the learner's language. Empty strings and lists are left out on screen. */
export interface Feedback {
  verdict: Grading['verdict']
  /** The right answer as it is shown. */
  answer: string
  /** What the learner's own wrong answer would be right for. */
  own: string
  /** Why the right answer is right. */
  why: string
  /** What the options that were not chosen would be right for. */
  others: Option[]
}

/** Puts together the explanations that concern this answer. */
export function feedbackOf(body: QuestionBody, response: Response, grading: Grading, language: Language): Feedback {
  const typed = 'text' in response
  switch (body.kind) {
    case 'single':
      return chosenFeedback(body.text[language].options, body.key, response, grading)
    case 'cloze': {
      const text = body.text[language]
      if (!typed) return chosenFeedback(text.options, body.key, response, grading)
      const why = text.options.find(({ id }) => id === body.key)?.why ?? ''
      return { verdict: grading.verdict, answer: text.answer, own: blockedWhy(text.block, grading), why, others: [] }
    }
    case 'typed': {
      const text = body.text[language]
      return {
        verdict: grading.verdict,
        answer: text.answer,
        own: blockedWhy(text.block, grading),
        why: text.why,
        others: [],
      }
    }
  }
}

function chosenFeedback(options: Option[], key: string, response: Response, grading: Grading): Feedback {
  const chosenId = 'optionIds' in response ? response.optionIds[0] : undefined
  const right = options.find(({ id }) => id === key)
  const chosen = options.find(({ id }) => id === chosenId)
  const isRight = grading.verdict === 'right'
  return {
    verdict: grading.verdict,
    answer: right?.text ?? '',
    own: isRight ? '' : (chosen?.why ?? ''),
    why: right?.why ?? '',
    others: isRight ? options.filter(({ id }) => id !== key) : [],
  }
}

/** The remark of the blocked string that was given, if it was one. */
function blockedWhy(block: { text: string; why: string }[], grading: Grading): string {
  return block.find(({ text }) => text === grading.evidence.matched)?.why ?? ''
}

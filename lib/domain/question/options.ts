import type { Language } from '../language'
import type { Option, QuestionBody, Reason } from './question'

/** What there is to choose from, to put in order or to tick; nothing where the answer is typed or a cell of a grid. */
export function optionsOf(body: QuestionBody, language: Language): Option[] {
  const text = body.text[language]
  return 'options' in text ? text.options : []
}

/** The ids of the right options, where some are right and others are not. */
export function keysOf(body: QuestionBody): string[] {
  switch (body.kind) {
    case 'multiple':
      return body.keys
    case 'single':
    case 'true_false':
    case 'cloze':
    case 'occlusion':
      return [body.key]
    default:
      return []
  }
}

/** The reasons that speak for one side of a claim. */
export function reasonsFor(reasons: Reason[], holds: boolean): Reason[] {
  return reasons.filter((reason) => reason.holds === holds)
}

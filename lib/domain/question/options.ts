import type { Language } from '../language'
import type { Option, QuestionBody, Reason } from './question'

/** What there is to choose from: options, chips or reasons; nothing where the answer is typed. */
export function optionsOf(body: QuestionBody, language: Language): Option[] {
  return body.kind === 'typed' ? [] : body.text[language].options
}

/** The ids of the right options. */
export function keysOf(body: QuestionBody): string[] {
  switch (body.kind) {
    case 'typed':
      return []
    case 'multiple':
      return body.keys
    default:
      return [body.key]
  }
}

/** The reasons that speak for one side of a claim. */
export function reasonsFor(reasons: Reason[], holds: boolean): Reason[] {
  return reasons.filter((reason) => reason.holds === holds)
}

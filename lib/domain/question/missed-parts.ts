import type { Language } from '../language'
import { givenIn } from './given'
import { optionsOf } from './options'
import type { OrderingBody, PlacingBody, QuestionBody, Response } from './question'
import { rightAnswer } from './right-answer'

/** A part of an answer that was missed: what was given (nothing: an empty text), what is right, and for what. */
export interface MissedPart {
  of: 'whole' | 'step' | 'thing'
  /** The number of a step, the name of a thing; empty for the whole. */
  about: string
  given: string
  right: string
}

/** What was missed, part by part where an answer has several: the steps out of their place, the things in a wrong one. */
export function missedParts(body: QuestionBody, response: Response, language: Language): MissedPart[] {
  if (body.kind === 'ordering' && 'order' in response) return misplacedSteps(body, response.order, language)
  if ((body.kind === 'matching' || body.kind === 'categorise') && 'placed' in response) {
    return misplacedThings(body, response.placed, language)
  }
  return [{ of: 'whole', about: '', given: givenIn(body, response, language), right: rightAnswer(body, language) }]
}

function misplacedSteps(body: OrderingBody, given: readonly string[], language: Language): MissedPart[] {
  const options = optionsOf(body, language)
  const wordsOf = (id: string | undefined) => options.find((option) => option.id === id)?.text ?? ''
  return body.order.flatMap((id, at) =>
    given[at] === id ? [] : { of: 'step', about: `${at + 1}.`, given: wordsOf(given[at]), right: wordsOf(id) },
  )
}

function misplacedThings(
  body: PlacingBody,
  placed: Readonly<Record<string, string>>,
  language: Language,
): MissedPart[] {
  const { places, options } = body.text[language]
  const wordsOf = (id: string | undefined) => places.find((place) => place.id === id)?.text ?? ''
  return options.flatMap(({ id, text }) =>
    placed[id] === body.keys[id]
      ? []
      : { of: 'thing', about: `${text}:`, given: wordsOf(placed[id]), right: wordsOf(body.keys[id]) },
  )
}

import { normalForm } from '../answer/normal-form'
import type { Language } from '../language'
import type { Confusion, Reference, Term } from '../reference/reference'
import { optionsOf } from './options'
import { isWorked, type QuestionBody, type Response } from './question'
import { isWritten } from './written'

/** Things that are taken for one another, and the sentence that tells them apart. */
export interface Contrast {
  label: string
  difference: string
  /** Whether the fact itself is among them; else only a wrong answer is. */
  isOfFact: boolean
  /** How each of them may be written, in their normal form. */
  names: string[]
}

/** The contrasts that may help with a question: those its fact is in, then those that a wrong answer to it is in. */
export function contrastsOf(
  { confusions, glossary }: Reference,
  factId: string,
  body: QuestionBody,
  language: Language,
): Contrast[] {
  const wrong = new Set(wrongAnswersOf(body, language).map(normalForm))
  const all = confusions.map((set) => contrastOf(set, glossary, factId, language))
  const isNamed = ({ names }: Contrast) => names.some((name) => wrong.has(name))
  return [...all.filter(({ isOfFact }) => isOfFact), ...all.filter((one) => !one.isOfFact && isNamed(one))]
}

/** The one to show after this answer: which names what was answered, else the fact's own. */
export function contrastFor(
  contrasts: readonly Contrast[],
  body: QuestionBody,
  response: Response,
  language: Language,
): Contrast | null {
  const given = givenTexts(body, response, language).map(normalForm)
  const isGiven = ({ names }: Contrast) => names.some((name) => given.includes(name))
  return contrasts.find(isGiven) ?? contrasts.find(({ isOfFact }) => isOfFact) ?? null
}

function contrastOf(set: Confusion, glossary: readonly Term[], factId: string, language: Language): Contrast {
  const terms = glossary.filter(({ id }) => set.terms.includes(id))
  return {
    label: set.label[language],
    difference: set.difference[language],
    isOfFact: set.facts.includes(factId),
    names: terms.flatMap((term) => [term[language], ...term.aliases[language]]).map(normalForm),
  }
}

function wrongAnswersOf(body: QuestionBody, language: Language): string[] {
  const options = isWorked(body) ? [] : optionsOf(body, language).map(({ text }) => text)
  if (!isWritten(body)) return options
  return [...options, ...body.text[language].block.map(({ text }) => text)]
}

function givenTexts(body: QuestionBody, response: Response, language: Language): string[] {
  if ('text' in response) return [response.text]
  if (!('optionIds' in response)) return []
  return optionsOf(body, language)
    .filter(({ id }) => response.optionIds.includes(id))
    .map(({ text }) => text)
}

import { LANGUAGES, type Language } from '../language'
import type { Reference } from '../reference/reference'
import { error, type Finding, type LocalFinding } from './finding'
import { lintAsked } from './lint-asked'
import { lintCover } from './lint-cover'
import { lintOptions } from './lint-options'
import { lintReasons, lintSeveral } from './lint-sets'
import { lintTyped } from './lint-typed'
import { lintWorked } from './lint-worked'
import { optionsOf } from './options'
import { type AskedBody, isWorked, type OcclusionBody, type QuestionBody } from './question'
import type { ChipsBody } from './written'

/**
 * All that speaks against a question: errors keep it from being published, warnings ask for a look. `reference` is what
 * the course of its fact keeps to be looked up: a diagram with covers is held against it. Null where it is not known.
 */
export function lint(body: QuestionBody, reference: Reference | null = null): Finding[] {
  const findings = LANGUAGES.flatMap((language) =>
    lintLanguage(body, language, reference).map((finding) => ({ ...finding, language })),
  )
  return [...findings, ...unpairedOptions(body)]
}

export function isPublishable(body: QuestionBody, reference: Reference | null = null): boolean {
  return lint(body, reference).every(({ severity }) => severity === 'warning')
}

function lintLanguage(body: QuestionBody, language: Language, reference: Reference | null): LocalFinding[] {
  if (isEmpty(body, language)) return [error('language-missing', { part: 'prompt' })]
  if (isWorked(body)) return [...lintAsked(body.text[language], ''), ...lintWorked(body, language)]
  if (body.kind !== 'occlusion') return lintPicked(body, language)
  return [...lintChips(body, language), ...lintCover(body, language, reference)]
}

/** Kinds in which options are picked or a word is written. */
function lintPicked(body: Exclude<AskedBody, OcclusionBody>, language: Language): LocalFinding[] {
  switch (body.kind) {
    case 'single': {
      const text = body.text[language]
      return [...lintAsked(text, optionAnswer(body, language)), ...lintOptions(text.options, body.key)]
    }
    case 'multiple': {
      const text = body.text[language]
      return [...lintAsked(text, ''), ...lintSeveral(text, body.keys)]
    }
    case 'true_false': {
      const text = body.text[language]
      return [...lintAsked(text, ''), ...lintReasons(text.options, body.key)]
    }
    case 'cloze':
      return [...lintChips(body, language), ...lintGap(body.text[language].prompt)]
    case 'typed': {
      const text = body.text[language]
      const why = text.why.trim() === '' ? [error('why-missing', { part: 'why' })] : []
      return [...lintAsked(text, text.answer), ...lintTyped(text), ...why]
    }
  }
}

/** A word to write, and the chips that stand for it at first. */
function lintChips({ key, text }: ChipsBody, language: Language): LocalFinding[] {
  const words = text[language]
  return [...lintAsked(words, words.answer), ...lintTyped(words), ...lintOptions(words.options, key)]
}

/** Nothing was written in this language yet: said once instead of for each field. */
function isEmpty(body: QuestionBody, language: Language): boolean {
  return wordsIn(body.text[language]).every((words) => words.trim() === '')
}

/** All words of a text, but the names by which its parts pair across languages. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => (name === 'id' ? [] : wordsIn(each)))
}

/** The right option, unless the prompt names a wrong one too and so chooses among what it names. */
function optionAnswer(body: QuestionBody & { kind: 'single' }, language: Language): string {
  const { prompt, options } = body.text[language]
  const namesAnother = options.some(
    ({ id, text }) => id !== body.key && text.trim() !== '' && prompt.includes(text.trim()),
  )
  return namesAnother ? '' : (options.find(({ id }) => id === body.key)?.text ?? '')
}

function lintGap(prompt: string): LocalFinding[] {
  const gaps = prompt.split('▢').length - 1
  if (gaps === 0) return [error('gap-missing', { part: 'prompt' })]
  return gaps > 1 ? [error('gap-repeated', { part: 'prompt' })] : []
}

/** Options pair across languages by their id, and so do places and the lines of a grid. */
function unpairedOptions(body: QuestionBody): Finding[] {
  const idsOf = (language: Language) => namesOf(body, language).sort().join(' ')
  const isPaired = idsOf('ko') === idsOf('en')
  return isPaired ? [] : [{ ...error('options-unpaired', { part: 'options' }), language: 'en' }]
}

/** Reasons pair with their side. */
function namesOf(body: QuestionBody, language: Language): string[] {
  if (body.kind === 'true_false') return body.text[language].options.map(({ id, holds }) => `${id}=${holds}`)
  const text = body.text[language]
  const lists = { places: [], rows: [], columns: [], ...text }
  const named = (['places', 'rows', 'columns'] as const).flatMap((list) => lists[list].map(({ id }) => `${list}.${id}`))
  return [...optionsOf(body, language).map(({ id }) => id), ...named]
}

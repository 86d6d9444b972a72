import { LANGUAGES, type Language } from '../language'
import { error, type Finding, type LocalFinding } from './finding'
import { lintAsked } from './lint-asked'
import { lintOptions } from './lint-options'
import { lintReasons, lintSeveral } from './lint-sets'
import { lintTyped } from './lint-typed'
import { lintWorked } from './lint-worked'
import { optionsOf } from './options'
import { type AskedBody, isWorked, type QuestionBody } from './question'

/** All that speaks against a question: errors keep it from being published, warnings ask for a look. */
export function lint(body: QuestionBody): Finding[] {
  const findings = LANGUAGES.flatMap((language) =>
    lintLanguage(body, language).map((finding) => ({ ...finding, language })),
  )
  return [...findings, ...unpairedOptions(body)]
}

export function isPublishable(body: QuestionBody): boolean {
  return lint(body).every(({ severity }) => severity === 'warning')
}

function lintLanguage(body: QuestionBody, language: Language): LocalFinding[] {
  if (isEmpty(body, language)) return [error('language-missing', { part: 'prompt' })]
  if (isWorked(body)) return [...lintAsked(body.text[language], ''), ...lintWorked(body, language)]
  return lintPicked(body, language)
}

/** Kinds in which options are picked or a word is written. */
function lintPicked(body: AskedBody, language: Language): LocalFinding[] {
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
    case 'cloze': {
      const text = body.text[language]
      return [
        ...lintAsked(text, text.answer),
        ...lintGap(text.prompt),
        ...lintTyped(text),
        ...lintOptions(text.options, body.key),
      ]
    }
    case 'typed': {
      const text = body.text[language]
      const why = text.why.trim() === '' ? [error('why-missing', { part: 'why' })] : []
      return [...lintAsked(text, text.answer), ...lintTyped(text), ...why]
    }
  }
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

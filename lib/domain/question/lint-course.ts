import { LANGUAGES, type Language } from '../language'
import { optionsOf } from './options'
import type { QuestionBody } from './question'

type Choice = Extract<QuestionBody, { key: string }>

/** What χ² stays below in nineteen of twenty courses whose keys stand anywhere (p = 0.05), by degrees of freedom. */
const CRITICAL = [0, 3.841, 5.991, 7.815, 9.488, 11.07, 12.592, 14.067, 15.507, 16.919, 18.307]
/** Below this many questions of a size, chance alone makes any pattern. */
const FEWEST = 15

/**
 * What tells right options apart over all questions of a course, though no question shows it by itself: the longest
 * is right too often, or a position is. Sentences, with the numbers.
 */
export function giveawaysOver(bodies: readonly QuestionBody[]): string[] {
  const choices = bodies.filter(isChoice)
  if (choices.length < FEWEST) return []
  return LANGUAGES.flatMap((language) => [...longestTooOften(choices, language), ...unbalanced(choices, language)])
}

/** Expected of a course where length says nothing: one question in as many as it has options. */
function longestTooOften(choices: Choice[], language: Language): string[] {
  const share = sumOf(choices, (body) => 1 / optionsOf(body, language).length)
  const found = sumOf(choices, (body) => shareOfLongest(body, language))
  if (found <= share) return []
  return [
    `the right option is the longest in ${found.toFixed(1)} of ${choices.length}, its share being ${share.toFixed(1)} (${language})`,
  ]
}

/** One where the right option alone is the longest, its part of one where several are. */
function shareOfLongest(body: Choice, language: Language): number {
  const options = optionsOf(body, language).map(({ id, text }) => ({ id, letters: [...text.normalize('NFC')].length }))
  const longest = Math.max(...options.map(({ letters }) => letters))
  const leading = options.filter(({ letters }) => letters === longest)
  return leading.some(({ id }) => id === body.key) ? 1 / leading.length : 0
}

/** Pearson's χ² over the positions in which the right options are written down, sizes of sets apart. */
function unbalanced(choices: Choice[], language: Language): string[] {
  const sizes = [...new Set(choices.map((body) => optionsOf(body, language).length))]
  return sizes.flatMap((size) => {
    const places = choices
      .map((body) => optionsOf(body, language))
      .flatMap((options, at) =>
        options.length === size ? [options.findIndex(({ id }) => id === choices[at]?.key)] : [],
      )
    if (places.length < FEWEST) return []
    const counts = Array.from({ length: size }, (_, place) => places.filter((each) => each === place).length)
    const expected = places.length / size
    const chi = sumOf(counts, (count) => (count - expected) ** 2 / expected)
    if (chi <= (CRITICAL[size - 1] ?? Number.POSITIVE_INFINITY)) return []
    return [`right options stand unevenly among ${size}: ${counts.join(', ')} (χ² = ${chi.toFixed(1)}, ${language})`]
  })
}

function isChoice(body: QuestionBody): body is Choice {
  return 'key' in body && typeof body.key === 'string'
}

function sumOf<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((sum, value) => sum + of(value), 0)
}

import type { Language } from '../language'
import { BESIDE, cellWords, orderWords, placedWords } from './given'
import { writeNumber } from './numeric/write-number'
import { keysOf, optionsOf } from './options'
import type { NumericBody, QuestionBody } from './question'

/** The right answer in words, as it stands beside what was given. */
export function rightAnswer(body: QuestionBody, language: Language): string {
  switch (body.kind) {
    case 'cloze':
    case 'occlusion':
    case 'typed':
      return body.text[language].answer
    case 'ordering':
      return orderWords(body, body.order, language)
    case 'matching':
    case 'categorise':
      return placedWords(body, body.keys, language)
    case 'numeric':
      return amount(body, body.value, language)
    case 'hotspot':
      return cellWords(body.text[language], [body.row, body.column])
    case 'free_recall':
      return body.text[language].model
    default: {
      const keys = keysOf(body)
      const right = optionsOf(body, language).filter(({ id }) => keys.includes(id))
      return right.map(({ text }) => text).join(BESIDE)
    }
  }
}

/** A number with what it counts: `1,750억 개`, `74.5%`. */
export function amount({ text }: NumericBody, value: number, language: Language): string {
  const { unit } = text[language]
  const isSign = /^[%°‰]/.test(unit)
  return `${writeNumber(value, language)}${unit && !isSign ? ' ' : ''}${unit}`
}

/** Both ranges of an estimate in signs that every language reads: `×1.5 · ×3`, `±5 · ±10`. */
export function marginWords({ margin: { by, inner, outer } }: Pick<NumericBody, 'margin'>): string {
  const sign = by === 'factor' ? '×' : '±'
  return `${sign}${inner}${BESIDE}${sign}${outer}`
}

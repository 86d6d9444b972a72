/**
 * A spreadsheet takes a cell that begins like this for a formula, and runs it on the computer of whoever opens the
 * file. Full-width signs count in Korean and Japanese ones.
 */
const LIKE_A_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

/** Puts an apostrophe before what could be taken for a formula: `unguarded(guarded(text))` is the text. */
export function guarded(text: string): string {
  return LIKE_A_FORMULA.test(text) ? `'${text}` : text
}

/** Takes the guard off again. What was never guarded stays. */
export function unguarded(text: string): string {
  return text.startsWith("'") && LIKE_A_FORMULA.test(text) ? text.slice(1) : text
}

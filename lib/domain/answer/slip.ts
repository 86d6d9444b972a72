import { distance } from './distance'
import { jamoOf } from './normal-form'

/** How many strokes lie between two strings in normal form; infinite once there are more than any slip has. */
export function strokesBetween(given: string, meant: string): number {
  const [a, b] = [jamoOf(given), jamoOf(meant)]
  return Math.abs(a.length - b.length) > MOST_SLIPS ? Number.POSITIVE_INFINITY : distance(a, b)
}

/**
 * Whether `given` may be `meant`, mistyped. Few strokes apart is not enough: another number is another number, two
 * strokes in one syllable make another syllable (소형 for 대형), and a syllable more is another word (비지도 for 지도).
 */
export function isSlip(given: string, meant: string): boolean {
  return (
    strokesBetween(given, meant) <= slipsAllowed(jamoOf(meant).length) &&
    numbersIn(given) === numbersIn(meant) &&
    !hasOtherSyllable(given, meant) &&
    !hasSyllableMore(given, meant) &&
    !hasOtherFront(given, meant)
  )
}

const MOST_SLIPS = 2

/** Short words leave no room for a slip: GPU and TPU are one letter apart. */
function slipsAllowed(jamo: number): number {
  if (jamo <= 4) return 0
  return jamo <= 9 ? 1 : MOST_SLIPS
}

function numbersIn(text: string): string {
  return text.replace(/[^\p{Nd}.,:/-]/gu, '')
}

function hasOtherSyllable(given: string, meant: string): boolean {
  const [a, b] = [[...given], [...meant]]
  return a.length === b.length && a.some((unit, at) => distance(jamoOf(unit), jamoOf(b[at] ?? '')) > 1)
}

/** A syllable that was not just typed twice. */
function hasSyllableMore(given: string, meant: string): boolean {
  const units = [...given]
  return units.some(
    (unit, at) =>
      /[가-힣]/.test(unit) &&
      unit !== units[at + 1] &&
      unit !== units[at - 1] &&
      units.toSpliced(at, 1).join('') === meant,
  )
}

/** `supervised` and `unsupervised`, `지도 학습` and `비지도 학습`: one is the other with something in front. */
function hasOtherFront(given: string, meant: string): boolean {
  const [longer, shorter] = given.length > meant.length ? [given, meant] : [meant, given]
  if (!longer.endsWith(shorter)) return false
  return /^([가-힣]+|un|in|im|ir|il|de|re|bi|co|non|sub)$/.test(longer.slice(0, longer.length - shorter.length))
}

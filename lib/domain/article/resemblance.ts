/** Pairs of neighbouring characters of a text, with how often each occurs; spaces, case and symbols do not count. */
export type Fingerprint = ReadonlyMap<string, number>

const NO_WORDS = /[^\p{L}\p{N}]+/gu

export function fingerprintOf(text: string): Fingerprint {
  const letters = [...plainLetters(text)]
  const pairs = new Map<string, number>()
  for (const [index, letter] of letters.entries()) {
    const pair = letter + (letters[index + 1] ?? '')
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/**
 * How alike two texts are, from 0 to 1: twice what they share by what they have (Sørensen–Dice over pairs of
 * characters, which needs no word borders and so suits Korean). Two texts without a letter are not alike.
 */
export function resemblanceOf(a: Fingerprint, b: Fingerprint): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const [pair, count] of few) shared += Math.min(count, many.get(pair) ?? 0)
  const all = sizeOf(a) + sizeOf(b)
  return all === 0 ? 0 : (2 * shared) / all
}

/** The letters and digits of a text, composed and in lower case: `🧠 LLM 정의` is `llm정의`. */
export function plainLetters(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(NO_WORDS, '')
}

function sizeOf(fingerprint: Fingerprint): number {
  let size = 0
  for (const count of fingerprint.values()) size += count
  return size
}

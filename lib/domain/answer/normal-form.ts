/**
 * What two spellings of one answer have in common: compatibility forms folded (NFKC), lower case, and no spaces,
 * punctuation or symbols. `셀프 어텐션`, `셀프-어텐션` and `셀프어텐션` are one string.
 */
export function normalForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\p{White_Space}\p{P}\p{S}\p{Cf}]+/gu, '')
}

/** The letters of a string as jamo, so that a Hangul slip counts by keystroke and not by syllable. */
export function jamoOf(text: string): string[] {
  return [...text.normalize('NFD')]
}

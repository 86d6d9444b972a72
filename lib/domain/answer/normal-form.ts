/**
 * What two spellings of one answer have in common: compatibility forms folded (NFKC), lower case, and no spaces,
 * punctuation or symbols. `셀프 어텐션`, `셀프-어텐션` and `셀프어텐션` are one string. What makes a number another number
 * stays: `3.5` is not 35, and -1 not 1.
 */
export function normalForm(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().normalize('NFKC')
  return folded.replace(DROPPED, (marks, at: number) =>
    markOfNumber(marks, folded.slice(0, at), folded.slice(at + marks.length)),
  )
}

/** Spaces, punctuation, symbols, and what draws nothing by itself: joiners, fillers, the choice of a colourful emoji. */
const DROPPED = /(?:[\p{White_Space}\p{P}\p{S}\p{Cf}\p{Default_Ignorable_Code_Point}]|\u20e3)+/gu

function markOfNumber(marks: string, before: string, after: string): string {
  if (!/^\p{Nd}/u.test(after)) return ''
  if (before === '') return /[-−–]$/.test(marks) ? '-' : ''
  const isInNumber = /\p{Nd}$/u.test(before) && /^[.,/⁄:~-]$/.test(marks)
  const groupsThousands = marks === ',' && /^\p{Nd}{3}(?!\p{Nd})/u.test(after)
  return isInNumber && !groupsThousands ? marks : ''
}

/** The letters of a string as jamo, so that a Hangul slip counts by keystroke and not by syllable. */
export function jamoOf(text: string): string[] {
  return [...text.normalize('NFD')]
}

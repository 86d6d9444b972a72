/** How wide a text is, near enough to lay cells out before any font is there: on the wide side of the course's faces. */
export function widthOf(text: string, size: number): number {
  let ems = 0
  for (const letter of text) ems += emsOf(letter)
  return ems * size
}

/** Lines that fit a width; only spaces break, and a word that is wider stands alone. */
export function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function emsOf(letter: string): number {
  if (/[\p{Script=Hangul}\p{Script=Han}→]/u.test(letter)) return 0.92
  if (/[A-Z%␣mw]/.test(letter)) return 0.68
  if (/[0-9]/.test(letter)) return 0.62
  if (/[\s.,:;'’‘·|il()]/.test(letter)) return 0.32
  return 0.57
}

import { characterOf } from './plain-text'

/** A visible character of some HTML: what a reader sees, and from where to where it is written. */
interface Letter {
  text: string
  from: number
  to: number
}

const PIECE = /<(?:"[^"]*"|'[^']*'|[^>"'])*>|&(?:#x[0-9a-f]+|#\d+|[a-z]+);|\s+|[\s\S]/giu

/**
 * Marks a quote in sanitised HTML wherever it stands word for word, across emphasis and links, as `<mark class="quote">`.
 * The HTML comes back as it was if the quote does not stand in it.
 */
export function highlightQuote(html: string, quote: string): string {
  const letters = lettersIn(html)
  const start =
    quote === ''
      ? -1
      : letters
          .map(({ text }) => text)
          .join('')
          .indexOf(quote)
  if (start < 0) return html
  const quoted = lettersFrom(letters, start, quote.length)
  return runsOf(quoted).reduceRight(
    (marked, [from, to]) =>
      `${marked.slice(0, from)}<mark class="quote">${marked.slice(from, to)}</mark>${marked.slice(to)}`,
    html,
  )
}

/** As `textOfHtml` reads: no tags, entities as letters, any white space one space. */
function lettersIn(html: string): Letter[] {
  const letters: Letter[] = []
  for (const { 0: piece, index } of html.matchAll(PIECE)) {
    if (piece.startsWith('<') && piece.length > 1) continue
    const text = piece.trim() === '' ? ' ' : characterOf(piece)
    if (text === ' ' && (letters.at(-1)?.text ?? ' ') === ' ') continue
    letters.push({ text, from: index, to: index + piece.length })
  }
  return letters
}

function lettersFrom(letters: Letter[], start: number, length: number): Letter[] {
  let at = 0
  return letters.filter(({ text }) => {
    const isIn = at >= start && at < start + length
    at += text.length
    return isIn
  })
}

/** Neighbours are marked together; a tag between them ends one mark and begins another. */
function runsOf(letters: Letter[]): [number, number][] {
  const runs: [number, number][] = []
  for (const { from, to } of letters) {
    const last = runs.at(-1)
    if (last && last[1] === from) last[1] = to
    else runs.push([from, to])
  }
  return runs
}

/** What of an article was too much: for the pre-scan the line where, for a worker what ran out. */
export type Excess =
  | { kind: 'bytes' | 'depth' | 'line' | 'zeros'; line?: number }
  | { kind: 'time' | 'memory' | 'waiting' }

export const MOST_BYTES = 2_000_000
const LONGEST_LINE = 100_000
/** Quotations and lists that stand in one another. */
const DEEPEST = 50

const ONLY_A_RULE = /^[ \t>]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/
const MARKERS = /^[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/
const TAB = 4

/** Refuses what would take long to read, in one walk over the text. Null if it may be read. */
export function excessIn(source: string): Excess | null {
  if (source.length > MOST_BYTES) return { kind: 'bytes' }
  if (source.includes('\0')) return { kind: 'zeros' }
  const columns: number[] = []
  for (const [index, line] of source.split(/\r\n|\n|\r/).entries()) {
    if (line.length > LONGEST_LINE) return { kind: 'line', line: index + 1 }
    if (depthAfter(line, columns) > DEEPEST) return { kind: 'depth', line: index + 1 }
  }
  return null
}

/** Follows the columns at which lists begin: a line stands in those that begin left of it, and opens its own. */
function depthAfter(line: string, columns: number[]): number {
  if (line.trim() === '' || ONLY_A_RULE.test(line)) return columns.length
  let rest = line
  let column = 0
  let isFirst = true
  for (let found = MARKERS.exec(rest); found; found = MARKERS.exec(rest)) {
    const [marker] = found
    const at = column + widthOf(marker) - marker.trimStart().length
    if (isFirst) close(columns, at)
    isFirst = false
    columns.push(at)
    column += widthOf(marker)
    rest = rest.slice(marker.length)
    if (columns.length > DEEPEST) return columns.length
  }
  if (isFirst) close(columns, widthOf(/^[ \t]*/.exec(line)?.[0] ?? ''))
  return columns.length
}

function close(columns: number[], at: number) {
  while ((columns.at(-1) ?? -1) >= at) columns.pop()
}

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character === '\t' ? TAB : 1), 0)
}

/** The sentence for an operator: what was too much, and what to do. */
export function wordsOfExcess(excess: Excess): string {
  const at = 'line' in excess && excess.line ? `Line ${excess.line}` : 'The text'
  switch (excess.kind) {
    case 'bytes':
      return `The file is larger than ${MOST_BYTES / 1_000_000} MB: split the article into several.`
    case 'line':
      return `${at} has more than ${LONGEST_LINE} letters: break it, and keep pictures in files of their own.`
    case 'depth':
      return `${at} stands too deep in quotations, lists or HTML tags: make it flatter, and close what is opened.`
    case 'zeros':
      return 'The file holds zeros, so it is no text: save it as UTF-8.'
    case 'time':
      return 'Reading the article took too long: make it shorter, or look for brackets, notes and tags without an end.'
    case 'memory':
      return 'Reading the article took too much memory: make it shorter, with fewer notes and references.'
    case 'waiting':
      return 'Many articles are being read at once: try again in a minute.'
  }
}

const HANGUL_FIRST = 0xac00
const HANGUL_COUNT = 11_172
/** The 2,350 syllables of EUC-KR stand in rows of 94 from here. */
const FIRST_ROW = 0xb0
const LAST_ROW = 0xc8
/** Behind the first byte of an added syllable: capital letters, small letters, and what lies above ASCII. */
const ADDED_LAST = [...range(0x41, 0x5a), ...range(0x61, 0x7a), ...range(0x81, 0xfe)]
/** From this first byte on, the upper places belong to EUC-KR. */
const SHARED_FROM = 0xa1
const SHARED_LAST = 84

/**
 * Reads EUC-KR with Microsoft's added syllables (CP949), or null. Node's own decoder knows the 2,350 syllables of EUC-KR
 * alone and turns `똠` into a control sign without a word; the other 8,822 are numbered in the order of Unicode.
 */
export function readKorean(bytes: Uint8Array): string | null {
  const added = addedSyllables()
  const parts: (string | Uint8Array)[] = []
  let from = 0
  for (let at = 0; at < bytes.length; at += widthAt(bytes, at)) {
    if (isPlain(bytes, at)) continue
    const syllable = added.get(codeAt(bytes, at))
    if (!syllable) return null
    parts.push(bytes.subarray(from, at), syllable)
    from = at + 2
  }
  const text = joined([...parts, bytes.subarray(from)])
  return text !== null && isKorean(text) ? text : null
}

function widthAt(bytes: Uint8Array, at: number): 1 | 2 {
  return (bytes[at] ?? 0) < 0x80 ? 1 : 2
}

function codeAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)
}

/** ASCII, or a pair that EUC-KR itself has. */
function isPlain(bytes: Uint8Array, at: number): boolean {
  const [first = 0, last = 0] = [bytes[at], bytes[at + 1]]
  return first < 0x80 || (first >= SHARED_FROM && last >= SHARED_FROM)
}

function joined(parts: readonly (string | Uint8Array)[]): string | null {
  const plain = new TextDecoder('euc-kr', { fatal: true })
  try {
    return parts.map((part) => (typeof part === 'string' ? part : plain.decode(part))).join('')
  } catch {
    return null
  }
}

let known: Map<number, string> | undefined

function addedSyllables(): Map<number, string> {
  known ??= numberedSyllables()
  return known
}

function numberedSyllables(): Map<number, string> {
  const common = new Set(commonSyllables())
  const all = Array.from({ length: HANGUL_COUNT }, (_, index) => String.fromCharCode(HANGUL_FIRST + index))
  const places = range(0x81, 0xc6).flatMap((first) => {
    const lasts = first < SHARED_FROM ? ADDED_LAST : ADDED_LAST.slice(0, SHARED_LAST)
    return lasts.map((last) => first * 256 + last)
  })
  return new Map(
    all.filter((syllable) => !common.has(syllable)).map((syllable, index) => [places[index] ?? 0, syllable]),
  )
}

function commonSyllables(): string {
  const bytes = range(FIRST_ROW, LAST_ROW).flatMap((first) => range(0xa1, 0xfe).flatMap((last) => [first, last]))
  return new TextDecoder('euc-kr').decode(Uint8Array.from(bytes))
}

/** Other encodings of East Asia pass for EUC-KR by their bytes; what comes out is Hanja and signs. */
function isKorean(text: string): boolean {
  const letters = text.match(/(?!\p{ASCII})\p{L}/gu)?.length ?? 0
  const hangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0
  return hangul * 4 >= letters * 3
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

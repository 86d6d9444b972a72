import { type Numeral, numeralAt } from './numerals'

/** Said before a number without changing it. */
const LEADS = /^(?:약|대략|거의|about|around|approximately|roughly|nearly|some|over|[~≈=])+/
/** What may follow any number: the sign or word for per cent, things counted, how sure one is, an ending. */
const COUNTED = '%|퍼센트|프로|percent|per cent|개|명|번|배|대|곳|가지|times|tokens?|parameters?'
const ENDINGS = '쯤|정도|가량|이에요|예요|이야|입니다|이다|요|or so'

/**
 * The number that somebody wrote, in digits or words of either language: `1,750억`, `1.75천억`, `175 billion`,
 * `175B`, `백칠십오`, `1.75×10^11`, `74.5%`. Null for what is none. `units` are the question's own and may stand behind it.
 */
export function readNumber(written: string, units: readonly string[] = []): number | null {
  const text = plain(written)
  const sign = /^(?:[-−–]|마이너스|minus)/.exec(text)?.[0] ?? ''
  const size = readSize(text.slice(sign.length).replace(LEADS, ''), tailOf(units))
  return size === null ? null : sign ? -size : size
}

/** One form for all that is written alike: lower case, no spaces, raised digits as a power. */
function plain(written: string): string {
  return written
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (raised) => `^${raised}`)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\band\b/g, '')
    .replace(/(?<=[a-z])-(?=[a-z])/g, '')
    .replace(/\s+/g, '')
}

function tailOf(units: readonly string[]): RegExp {
  const own = units.map((unit) => plain(unit).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).filter(Boolean)
  const counted = [...own, ...COUNTED.split('|').map(plain)].join('|')
  return new RegExp(`^(?:의)?(?:${counted})?(?:${ENDINGS.split('|').map(plain).join('|')})?[.!]?$`)
}

/** `3×10^11` and `3e11`, which are spelled in no words; everything else piece by piece. */
const POWER = /^(?:([\d.]+)[x×*·])?10\^(-?\d{1,2})|^([\d.]+)e([+-]?\d{1,2})/

function readSize(text: string, tail: RegExp): number | null {
  const power = POWER.exec(text)
  if (!power) return readPieces(text, tail)
  if (!tail.test(text.slice(power[0].length))) return null
  const size = Number(power[3] ?? power[1] ?? '1') * 10 ** Number(power[4] ?? power[2])
  return Number.isFinite(size) ? size : null
}

function readPieces(text: string, tail: RegExp): number | null {
  const pieces: Numeral[] = []
  let rest = text
  while (pieces.length === 0 || !tail.test(rest)) {
    const found = numeralAt(rest)
    if (!found) return null
    pieces.push(found.numeral)
    rest = rest.slice(found.length)
  }
  return sumOf(pieces)
}

/** What has been added up: whole groups, powers of ten within the group, and what still waits for one. */
interface Sum {
  total: number
  inGroup: number
  waiting: number | null
}

/** Adds up: a power multiplies what stands before it in its group, a group all that stands before it. */
function sumOf(pieces: Numeral[]): number | null {
  const sum = pieces.reduce<Sum | null>(added, { total: 0, inGroup: 0, waiting: null })
  return sum && sum.total + sum.inGroup + (sum.waiting ?? 0)
}

function added(sum: Sum | null, { kind, value }: Numeral): Sum | null {
  if (sum === null) return null
  const { total, inGroup, waiting } = sum
  switch (kind) {
    case 'power':
      return { total, inGroup: inGroup + (waiting ?? 1) * value, waiting: null }
    case 'group':
      return { total: total + (inGroup + (waiting ?? 0) || 1) * value, inGroup: 0, waiting: null }
    default:
      if (waiting === null) return { ...sum, waiting: value }
      return kind === 'word' && isTens(waiting) && value < 10 ? { ...sum, waiting: waiting + value } : null
  }
}

/** `seventy`, `일흔`: a number from one to nine may follow. */
function isTens(value: number): boolean {
  return value >= 10 && value < 100 && value % 10 === 0
}

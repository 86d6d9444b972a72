import type { Language } from '../../language'

const KOREAN: [string, number][] = [
  ['경', 1e16],
  ['조', 1e12],
  ['억', 1e8],
  ['만', 1e4],
]
const ENGLISH: [string, number][] = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
]

/** A number as people read it in their language: `1,750억`, `175 billion`; small ones in digits. */
export function writeNumber(value: number, language: Language): string {
  if (value < 0) return `-${writeNumber(-value, language)}`
  return language === 'ko' ? writeKorean(value) : writeEnglish(value)
}

/** By groups of ten thousand, each of them written; below that with its decimals. */
function writeKorean(value: number): string {
  if (value < 1e4) return digits(value)
  let rest = Math.round(value)
  const groups = KOREAN.flatMap(([name, size]) => {
    const count = Math.floor(rest / size)
    rest -= count * size
    return count > 0 ? [`${digits(count)}${name}`] : []
  })
  return [...groups, ...(rest > 0 ? [digits(rest)] : [])].join(' ')
}

function writeEnglish(value: number): string {
  const group = ENGLISH.find(([, size]) => value >= size)
  return group ? `${digits(value / group[1])} ${group[0]}` : digits(value)
}

/** Written out here and not by the platform: a page and its first paint must agree. */
function digits(value: number): string {
  const [whole = '0', part] = String(Number(value.toFixed(3))).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return part === undefined ? grouped : `${grouped}.${part}`
}

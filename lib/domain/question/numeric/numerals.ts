/** A piece of a written number: digits, a word that adds itself, a power of ten within a group, or a group. */
export interface Numeral {
  kind: 'digits' | 'word' | 'power' | 'group'
  value: number
}

type Values = [string, number][]

const SINO: Values = [...words('일 이 삼 사 오 육 칠 팔 구', 1), ['영', 0], ['공', 0], ['륙', 6]]
const NATIVE: Values = [
  ...words('하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉', 1),
  ...words('한 두 세 네', 1),
  ...words('열 스물 서른 마흔 쉰 예순 일흔 여든 아흔', 10),
  ['스무', 20],
]
const ENGLISH: Values = [
  ...words('one two three four five six seven eight nine', 1),
  ...words('ten twenty thirty forty fifty sixty seventy eighty ninety', 10),
  ...'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 11]),
  ['zero', 0],
]
const POWERS: Values = Object.entries({ 십: 10, 백: 100, 천: 1000, hundred: 100 })
const GROUPS: Values = [
  ...Object.entries({ 만: 1e4, 억: 1e8, 조: 1e12, 경: 1e16 }),
  ...Object.entries({ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }),
  ...Object.entries({ k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, t: 1e12, tn: 1e12 }),
]

/** Longer words first: `seventeen` before `seven`, `billion` before `b`. */
const WORDS: [string, Numeral][] = [
  ...[...SINO, ...NATIVE, ...ENGLISH].map((entry) => numeral('word', entry)),
  ...POWERS.map((entry) => numeral('power', entry)),
  ...GROUPS.map((entry) => numeral('group', entry)),
].sort(([one], [other]) => other.length - one.length)

/** Grouped by thousands or not at all, with decimals or without. */
const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d,.])/

/** The numeral that a text begins with, and how many letters it takes. */
export function numeralAt(text: string): { numeral: Numeral; length: number } | null {
  const digits = DIGITS.exec(text)?.[0]
  if (digits) return { numeral: { kind: 'digits', value: Number(digits.replaceAll(',', '')) }, length: digits.length }
  const found = WORDS.find(([word]) => text.startsWith(word))
  return found ? { numeral: found[1], length: found[0].length } : null
}

function words(list: string, step: number): Values {
  return list.split(' ').map((word, index) => [word, (index + 1) * step])
}

function numeral(kind: Numeral['kind'], [word, value]: [string, number]): [string, Numeral] {
  return [word, { kind, value }]
}

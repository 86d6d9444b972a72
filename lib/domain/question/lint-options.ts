import { error, type LocalFinding, warning } from './finding'
import type { Option } from './question'

const ABSOLUTE = /항상|절대로?\s|언제나|반드시|무조건|오직|전혀|\b(always|never|must|only|none|entirely)\b/i
const ALL_OR_NONE =
  /(모두|전부|다) (정답|맞|옳)|위(의|에)? ?(모두|전부)|해당 ?없음|정답 ?없음|\b(all|none|both|neither) of (the )?(above|these|them)\b/i

/** How far the length of a wrong option may stand from that of the right one. */
const LENGTH_MARGIN = 0.25
/** Short options and names differ by nature: up to this many letters of difference nothing is said. */
const LETTERS_ALLOWED = 4

/** Options: all there, all explained, all different, none that gives itself away. */
export function lintOptions(options: Option[], keyId: string): LocalFinding[] {
  return [...lintSet(options, keyId), ...lintEach(options), ...lintGiveaways(options, keyId)]
}

function lintSet(options: Option[], keyId: string): LocalFinding[] {
  const findings: LocalFinding[] = []
  const place = { part: 'options' } as const
  if (!options.some(({ id }) => id === keyId)) findings.push(error('key-missing', place))
  if (options.length < 2) findings.push(error('options-few', place))
  if (options.length === 2) findings.push(warning('options-few', place))
  if (options.length > 4) findings.push(warning('options-many', place, { count: options.length }))
  return findings
}

/** Each option by itself and beside those before it: there, explained, different. */
export function lintEach(options: Option[]): LocalFinding[] {
  return options.flatMap((option, index) => lintOne(option, options.slice(0, index)))
}

function lintOne({ id, text, why }: Option, earlier: Option[]): LocalFinding[] {
  const place = { part: 'option', optionId: id } as const
  const findings: LocalFinding[] = []
  const isSaid = (words: string, of: 'text' | 'why') => earlier.some((other) => isSame(other[of], words))
  if (text.trim() === '') findings.push(error('option-missing', place))
  else if (isSaid(text, 'text')) findings.push(error('option-repeated', place))
  if (why.trim() === '') findings.push(error('why-missing', place))
  else if (isSaid(why, 'why')) findings.push(warning('why-repeated', place))
  if (ALL_OR_NONE.test(text)) findings.push(warning('all-or-none', place))
  return findings
}

/** Signs count: `C` and `C++` are two options, `0.25` and `2.5` as well. */
function isSame(a: string, b: string): boolean {
  return compact(a) === compact(b)
}

function compact(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}

/** Signs by which somebody who knows nothing could tell the right option. */
export function lintGiveaways(options: Option[], keyId: string): LocalFinding[] {
  const key = options.find(({ id }) => id === keyId)
  const wrong = options.filter(({ id, text }) => id !== keyId && text.trim() !== '')
  if (!key || key.text.trim() === '' || wrong.length === 0) return []
  const findings = wrong.flatMap((option) => [...lengthFinding(option, key), ...absoluteFinding(option, key)])
  const longest = Math.max(...wrong.map(({ text }) => lettersOf(text)))
  const isLongest = lettersOf(key.text) - longest > LETTERS_ALLOWED && lettersOf(key.text) > longest * 1.1
  if (isLongest) findings.push(warning('key-longest', { part: 'option', optionId: key.id }))
  return findings
}

function lengthFinding({ id, text }: Option, key: Option): LocalFinding[] {
  const difference = lettersOf(text) - lettersOf(key.text)
  const share = difference / lettersOf(key.text)
  if (Math.abs(share) <= LENGTH_MARGIN || Math.abs(difference) <= LETTERS_ALLOWED) return []
  const params = { percent: Math.round(Math.abs(share) * 100) }
  return [warning(difference < 0 ? 'option-shorter' : 'option-longer', { part: 'option', optionId: id }, params)]
}

function absoluteFinding({ id, text }: Option, key: Option): LocalFinding[] {
  const word = ABSOLUTE.exec(text)?.[0].trim()
  if (!word || ABSOLUTE.test(key.text)) return []
  return [warning('absolute-in-wrong', { part: 'option', optionId: id }, { word })]
}

/** As many letters as a reader sees, spaces with them. */
function lettersOf(text: string): number {
  return [...text.trim().normalize('NFC')].length
}

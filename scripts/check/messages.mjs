import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { messageArguments } from './message-arguments.mjs'
import { messageUses } from './message-uses.mjs'

const LANGUAGES = ['ko', 'en']
const USERS = /^(app|components|i18n|lib|cli)\/.*\.tsx?$/
const TEST = /\.(test|spec)\.tsx?$/
const HANGUL = /[가-힣]/
/** Four Latin words in a row are a sentence that nobody translated; names of products are shorter. */
const ENGLISH_SENTENCE = /([A-Za-z]{2,}[ ,]+){3}[A-Za-z]{2,}/

/** The catalogues: both languages complete, the same arguments, nothing empty, every key used and every used key there. */
export async function messages(root, sources) {
  const catalogues = await Promise.all(LANGUAGES.map((language) => catalogue(root, language)))
  const users = sources.filter((file) => USERS.test(file) && !TEST.test(file))
  const uses = await Promise.all(
    users.map(async (file) => messageUses(file, await readFile(path.join(root, file), 'utf8'))),
  )
  const [ko, en] = catalogues
  const findings = [
    ...differences(ko, en),
    ...[...ko, ...en].flatMap(([file, key, value]) => faultsOf(file, key, value)),
    ...unknownKeys(uses, keysOf(ko)),
    ...unusedKeys(uses, ko),
  ]
  const expected = sources.filter((file) => /^messages\/[a-z]+\.json$/.test(file)).length + users.length
  return {
    read: catalogues.every((entries) => entries.length > 0) ? LANGUAGES.length + uses.length : 0,
    of: expected,
    findings,
  }
}

async function catalogue(root, language) {
  const file = `messages/${language}.json`
  return flatten(file, JSON.parse(await readFile(path.join(root, file), 'utf8')))
}

function flatten(file, value, key = '') {
  if (typeof value !== 'object' || value === null) return [[file, key, String(value)]]
  return Object.entries(value).flatMap(([name, inner]) => flatten(file, inner, key ? `${key}.${name}` : name))
}

function keysOf(entries) {
  return new Set(entries.map(([, key]) => key))
}

function differences(ko, en) {
  return [...missing(ko, en), ...missing(en, ko), ...argumentDifferences(ko, en)]
}

function missing(here, there) {
  const known = keysOf(here)
  const file = here[0]?.[0] ?? 'messages'
  return there
    .filter(([, key]) => !known.has(key))
    .map(([, key]) => ({ file, rule: 'same-keys', text: `lacks ${key}` }))
}

function argumentDifferences(ko, en) {
  const english = new Map(en.map(([, key, value]) => [key, value]))
  return ko.flatMap(([, key, value]) => {
    const other = english.get(key)
    if (other === undefined) return []
    const [left, right] = [value, other].map((text) => (messageArguments(text) ?? []).join(', '))
    return left === right
      ? []
      : [
          {
            file: 'messages',
            rule: 'same-arguments',
            text: `${key}: ko has ${left || 'none'}, en has ${right || 'none'}`,
          },
        ]
  })
}

function faultsOf(file, key, value) {
  const faults = []
  if (value.trim() === '') faults.push({ file, rule: 'no-empty-message', text: key })
  if (messageArguments(value) === null)
    faults.push({ file, rule: 'well-formed-message', text: `${key}: the braces do not match` })
  if (file.endsWith('ko.json') && !HANGUL.test(value) && ENGLISH_SENTENCE.test(value)) {
    faults.push({ file, rule: 'korean-is-korean', text: `${key}: ${value}` })
  }
  // A language is always named in itself, so that its readers find it.
  if (file.endsWith('en.json') && HANGUL.test(value) && value !== '한국어' && !value.includes('새김')) {
    faults.push({ file, rule: 'english-is-english', text: `${key}: ${value}` })
  }
  return faults
}

function unknownKeys(uses, keys) {
  const known = [...keys]
  return uses.flatMap(({ file, exact, patterns }) => [
    ...exact
      .filter(
        ({ candidates }) => !candidates.some((key) => known.some((one) => one === key || one.startsWith(`${key}.`))),
      )
      .map(({ candidates, line }) => ({ file, line, rule: 'used-key-exists', text: candidates.join(' or ') })),
    ...patterns
      .filter(({ pattern }) => !known.some((key) => pattern.test(key)))
      .map(({ pattern, line }) => ({ file, line, rule: 'used-key-exists', text: `nothing matches ${pattern.source}` })),
  ])
}

/** A key counts as used when a call names it, a computed call can name it, or its own last part stands as text where keys are chosen. */
function unusedKeys(uses, ko) {
  const exact = new Set(uses.flatMap((use) => use.exact.flatMap(({ candidates }) => candidates)))
  const patterns = uses.flatMap((use) => use.patterns.map(({ pattern }) => pattern))
  const texts = new Set(uses.flatMap((use) => use.texts))
  const isUsed = (key) =>
    exact.has(key) ||
    parents(key).some((parent) => exact.has(parent)) ||
    patterns.some((pattern) => pattern.test(key)) ||
    tails(key).some((tail) => texts.has(tail))
  return ko.filter(([, key]) => !isUsed(key)).map(([file, key]) => ({ file, rule: 'every-key-used', text: key }))
}

/** `a.b.c` → `a.b`, `a`: a `t.raw('a.b')` uses all that is below it. */
function parents(key) {
  return tailless(key.split('.')).map((parts) => parts.join('.'))
}

function tailless(parts) {
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1))
}

/** `a.b.c` → `a.b.c`, `b.c`: what code may hold as data. A bare last word would excuse too much, so two parts at least. */
function tails(key) {
  const parts = key.split('.')
  return parts.slice(0, -1).map((_, index) => parts.slice(index).join('.'))
}

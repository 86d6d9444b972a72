import { otherLayouts } from './layout'
import { normalForm } from './normal-form'
import { type Stem, withoutEnding } from './particle'
import { isSlip, strokesBetween } from './slip'
import type { BlockedAnswer, TypedKey } from './typed-key'

export type Outcome = 'right' | 'ask' | 'blocked' | 'retry' | 'wrong'
export type Rule = 'exact' | 'particle' | 'blocked' | 'other-slot' | 'typo' | 'layout' | 'none'

/** What a typed answer turned out to be, by which rule, and the string of the key that it met. */
export interface Judged {
  outcome: Outcome
  rule: Rule
  matched?: string
  /** What the author has to say to this very answer. */
  remark?: string
}

/**
 * Compares a typed answer with its key: exactly, as a blocked string, without one ending, as the right thing in the wrong
 * slot, as several names of one thing, with the keyboard in the other language, as a slip of the fingers. The first rule
 * that holds decides.
 */
export function judgeTyped(key: TypedKey, text: string): Judged {
  if (normalForm(text) === '') return { outcome: 'wrong', rule: 'none' }
  return (
    meets(key, text) ??
    severalNames(key, text) ??
    layoutSlip(key, text) ??
    typo(key, text) ??
    blockedAs(key, wordsOf(text).flatMap(withoutEnding).map(stemOf)) ?? { outcome: 'wrong', rule: 'none' }
  )
}

function meets(key: TypedKey, text: string): Judged | null {
  const given = wordsOf(text)
  const stems = given.flatMap(withoutEnding)
  const listed = given.flatMap((words) => acceptedAs(key, [words], 'exact') ?? blockedAs(key, [words]) ?? [])
  return (
    listed[0] ??
    acceptedAs(key, stems.map(stemOf), 'particle') ??
    blockedAs(key, fitting(stems)) ??
    slotOf(key, [...given, ...fitting(stems)])
  )
}

/** `text` in normal form, and without an English article before it, which is nobody's mistake. */
function wordsOf(text: string): string[] {
  return [text, text.replace(/^\s*(?:an?|the)\s+/i, '')].map(normalForm).filter((words) => words !== '')
}

function acceptedAs(key: TypedKey, forms: readonly string[], rule: 'exact' | 'particle'): Judged | null {
  const matched = acceptedOf(key).find((answer) => forms.includes(normalForm(answer)))
  return matched === undefined ? null : { outcome: 'right', rule, matched }
}

function blockedAs(key: TypedKey, forms: readonly string[]): Judged | null {
  const met = meant(key.block, forms)
  return met ? { outcome: 'blocked', rule: 'blocked', matched: met.text, remark: met.why } : null
}

function slotOf(key: TypedKey, forms: readonly string[]): Judged | null {
  const met = meant(key.otherSlot, forms)
  return met ? { outcome: 'retry', rule: 'other-slot', matched: met.text, remark: met.why } : null
}

/**
 * `트랜스포머(Transformer)`, `GPU / 지피유`: right if each name by itself is, so that nobody can try two answers at once. With
 * the name of another slot beside it (`클로드(앤트로픽)`) it may be typed again.
 */
function severalNames(key: TypedKey, text: string): Judged | null {
  const names = namesIn(text.normalize('NFKC'))
  if (names.length < 2) return null
  const judged = names.flatMap((name) => meets(key, name) ?? [])
  const blocked = judged.find(({ outcome }) => outcome === 'blocked')
  if (blocked) return blocked
  return judged.length < names.length ? null : (judged.find(({ outcome }) => outcome === 'retry') ?? judged[0] ?? null)
}

/** What stands outside the first brackets and inside them, and on either side of `/`, `,`, `;` and `=`. */
function namesIn(text: string): string[] {
  const bracketed = /[([{]([^()[\]{}]*)[)\]}]?/
  const inside = bracketed.exec(text)?.[1] ?? ''
  return [text.replace(bracketed, ''), inside]
    .flatMap((part) => part.split(/[/,;=]/))
    .filter((name) => normalForm(name) !== '')
}

/** The right answer typed on the other keyboard may be typed again; what else it meets there is told as if typed here. */
function layoutSlip(key: TypedKey, text: string): Judged | null {
  for (const typed of otherLayouts(text)) {
    const judged = meets(key, typed)
    if (judged) return judged.outcome === 'right' ? { ...judged, outcome: 'retry', rule: 'layout' } : judged
  }
  return null
}

/** Near enough to be a slip, and strictly nearer than to anything that is blocked: then the learner is asked. */
function typo(key: TypedKey, text: string): Judged | null {
  const given = wordsOf(text)
  const forms = [...given, ...fitting(given.flatMap(withoutEnding))]
  const strokesTo = (answer: string) => Math.min(...forms.map((form) => strokesBetween(form, normalForm(answer))))
  const nearest = acceptedOf(key)
    .filter((answer) => forms.some((form) => isSlip(form, normalForm(answer))))
    .map((answer) => ({ answer, strokes: strokesTo(answer) }))
    .sort((a, b) => a.strokes - b.strokes)[0]
  if (!nearest) return null
  const nearestBlocked = Math.min(...[...key.block, ...key.otherSlot].map(({ text: other }) => strokesTo(other)))
  return nearest.strokes < nearestBlocked ? { outcome: 'ask', rule: 'typo', matched: nearest.answer } : null
}

function acceptedOf(key: TypedKey): string[] {
  return [key.answer, ...key.accept]
}

function meant(entries: readonly BlockedAnswer[], forms: readonly string[]): BlockedAnswer | undefined {
  return entries.find(({ text }) => forms.includes(normalForm(text)))
}

function fitting(stems: readonly Stem[]): string[] {
  return stems.filter(({ fits }) => fits).map(stemOf)
}

function stemOf({ stem }: Stem): string {
  return stem
}

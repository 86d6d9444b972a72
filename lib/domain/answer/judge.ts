import { distance } from './distance'
import { otherLayouts } from './layout'
import { jamoOf, normalForm } from './normal-form'
import { withoutParticle } from './particle'
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
 * Compares a typed answer with its key: exactly, without one particle, as a blocked string, as the right thing in the
 * wrong slot, with the keyboard in the other language, as a slip of the fingers. The first rule that holds decides.
 */
export function judgeTyped(key: TypedKey, text: string): Judged {
  const given = normalForm(text)
  if (given === '') return { outcome: 'wrong', rule: 'none' }
  return meets(key, given) ?? layoutSlip(key, text) ?? typo(key, given) ?? { outcome: 'wrong', rule: 'none' }
}

function meets(key: TypedKey, given: string): Judged | null {
  const stems = withoutParticle(given)
  const accepted = acceptedOf(key)
  const exact = accepted.find((answer) => normalForm(answer) === given)
  if (exact !== undefined) return { outcome: 'right', rule: 'exact', matched: exact }
  const blocked = meant(key.block, [given])
  if (blocked) return { outcome: 'blocked', rule: 'blocked', matched: blocked.text, remark: blocked.why }
  const stem = accepted.find((answer) => stems.includes(normalForm(answer)))
  if (stem !== undefined) return { outcome: 'right', rule: 'particle', matched: stem }
  const blockedStem = meant(key.block, stems)
  if (blockedStem) return { outcome: 'blocked', rule: 'blocked', matched: blockedStem.text, remark: blockedStem.why }
  const slot = meant(key.otherSlot, [given, ...stems])
  return slot ? { outcome: 'retry', rule: 'other-slot', matched: slot.text, remark: slot.why } : null
}

function layoutSlip(key: TypedKey, text: string): Judged | null {
  const forms = otherLayouts(text).map(normalForm)
  const matched = acceptedOf(key).find((answer) => forms.includes(normalForm(answer)))
  return matched === undefined ? null : { outcome: 'retry', rule: 'layout', matched }
}

/** Near enough to be a slip, and strictly nearer than to anything that is blocked: then the learner is asked. */
function typo(key: TypedKey, given: string): Judged | null {
  const letters = jamoOf(given)
  const distanceTo = (answer: string) => distance(letters, jamoOf(normalForm(answer)))
  const nearest = acceptedOf(key)
    .map((answer) => ({ answer, steps: distanceTo(answer), allowed: slipsAllowed(jamoOf(normalForm(answer)).length) }))
    .sort((a, b) => a.steps - b.steps)[0]
  if (!nearest || nearest.steps > nearest.allowed) return null
  const nearestBlocked = Math.min(...[...key.block, ...key.otherSlot].map(({ text }) => distanceTo(text)))
  return nearest.steps < nearestBlocked ? { outcome: 'ask', rule: 'typo', matched: nearest.answer } : null
}

/** Short words leave no room for a slip: GPU and TPU are one letter apart. */
function slipsAllowed(jamo: number): number {
  if (jamo <= 4) return 0
  return jamo <= 9 ? 1 : 2
}

function acceptedOf(key: TypedKey): string[] {
  return [key.answer, ...key.accept]
}

function meant(entries: readonly BlockedAnswer[], forms: readonly string[]): BlockedAnswer | undefined {
  return entries.find(({ text }) => forms.includes(normalForm(text)))
}

import { judgeTyped } from '../answer/judge'
import { normalForm } from '../answer/normal-form'
import type { BlockedAnswer, TypedKey } from '../answer/typed-key'
import { error, type LocalFinding, type Place, warning } from './finding'
import { gives } from './lint-asked'

/** The key of a typed answer: there, not contradicting itself, its remarks written, and not readable in the prompt. */
export function lintTyped(key: TypedKey & { prompt: string }): LocalFinding[] {
  if (normalForm(key.answer) === '') return [error('answer-missing', { part: 'answer' })]
  const findings = (['block', 'otherSlot'] as const).flatMap((part) =>
    key[part].flatMap((remark, at) => lintRemark(key, remark, { part, at })),
  )
  const readable = key.accept.find((answer) => gives(key.prompt, answer))
  if (readable !== undefined) findings.push(warning('accepted-in-prompt', { part: 'accept' }, { answer: readable }))
  return findings
}

/** A line of which nothing is written yet is left out when the question is published. */
function lintRemark(key: TypedKey, { text, why }: BlockedAnswer, place: Place): LocalFinding[] {
  if (text.trim() === '') return why.trim() === '' ? [] : [error('entry-missing', place)]
  const findings: LocalFinding[] = []
  if (judgeTyped(key, text).outcome === 'right') findings.push(error('accepted-and-blocked', place, { answer: text }))
  if (why.trim() === '') findings.push(error('why-missing', place, { answer: text }))
  return findings
}

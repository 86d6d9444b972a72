import { judgeTyped } from '../answer/judge'
import { normalForm } from '../answer/normal-form'
import type { TypedKey } from '../answer/typed-key'
import { error, type LocalFinding, warning } from './finding'
import { gives } from './lint-asked'

/** The key of a typed answer: there, not contradicting itself, its remarks written, and not readable in the prompt. */
export function lintTyped(key: TypedKey & { prompt: string }): LocalFinding[] {
  const place = { part: 'answer' } as const
  const findings: LocalFinding[] = []
  if (normalForm(key.answer) === '') return [error('answer-missing', place)]
  for (const { text, why } of [...key.block, ...key.otherSlot]) {
    if (judgeTyped(key, text).outcome === 'right') findings.push(error('accepted-and-blocked', place, { answer: text }))
    if (why.trim() === '') findings.push(error('why-missing', place, { answer: text }))
  }
  const readable = key.accept.find((answer) => gives(key.prompt, answer))
  if (readable !== undefined) findings.push(warning('accepted-in-prompt', place, { answer: readable }))
  return findings
}

import { error, type LocalFinding, warning } from './finding'
import { lintEach, lintGiveaways } from './lint-options'
import { reasonsFor } from './options'
import type { Option, Reason } from './question'

/** By these words a prompt says that several options may be right. */
const SEVERAL = /모두|전부|\b(all|every|which of)\b/i

/** A set to choose from: some right, some wrong, all explained, and the prompt says that there may be several. */
export function lintSeveral(
  { prompt, options }: { prompt: string; options: Option[] },
  keys: string[],
): LocalFinding[] {
  const place = { part: 'options' } as const
  const known = options.filter(({ id }) => keys.includes(id))
  const findings: LocalFinding[] = []
  if (known.length === 0 || known.length !== keys.length) findings.push(error('key-missing', place))
  else if (known.length < 2) findings.push(error('keys-few', place))
  if (options.length - known.length < 1) findings.push(error('wrong-missing', place))
  if (options.length < 4) findings.push(warning('options-few', place))
  if (prompt.trim() !== '' && !SEVERAL.test(prompt)) findings.push(warning('several-unsaid', { part: 'prompt' }))
  return [...findings, ...lintEach(options)]
}

/** Reasons for both sides of a claim, so that the side gives nothing away; the right one unlike its neighbours in nothing but truth. */
export function lintReasons(reasons: Reason[], keyId: string): LocalFinding[] {
  const place = { part: 'options' } as const
  const key = reasons.find(({ id }) => id === keyId)
  const findings: LocalFinding[] = []
  if (!key) findings.push(error('key-missing', place))
  for (const holds of [true, false]) {
    if (reasonsFor(reasons, holds).length < 2) findings.push(error('reasons-few', place, { side: String(holds) }))
  }
  const sameSide = key ? reasonsFor(reasons, key.holds) : []
  return [...findings, ...lintEach(reasons), ...lintGiveaways(sameSide, keyId)]
}

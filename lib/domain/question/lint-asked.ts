import { normalForm } from '../answer/normal-form'
import { error, type LocalFinding, warning } from './finding'

const NEGATED = [
  /(아닌|않은|않는|틀린|잘못된|맞지 않는|거리가 먼)\s*(것|설명|말|보기|문장|쪽)/,
  /\b(which|what|who)\b[^?]*\b(not|except|incorrect|false|wrong)\b/i,
  /\bnot true\b/i,
]

/** What is said before the answer: the prompt and its hint must be there and must not give the answer away. */
export function lintAsked(text: { prompt: string; hint: string }, answer: string): LocalFinding[] {
  const findings: LocalFinding[] = []
  if (text.prompt.trim() === '') findings.push(error('prompt-missing', { part: 'prompt' }))
  if (gives(text.prompt, answer)) findings.push(error('answer-in-prompt', { part: 'prompt' }, { answer }))
  if (gives(text.hint, answer)) findings.push(warning('answer-in-hint', { part: 'hint' }, { answer }))
  if (NEGATED.some((pattern) => pattern.test(text.prompt))) findings.push(warning('negated', { part: 'prompt' }))
  return findings
}

/** Whether words hold the answer: Latin answers as whole words (ai is not in brain), Korean ones with any particle. */
export function gives(words: string, answer: string): boolean {
  const needle = normalForm(answer)
  if ([...needle].length < 2) return false
  if (!/^[a-z0-9.,/:-]+$/.test(needle)) return normalForm(words).includes(needle)
  const pieces = words
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
  return pieces.some((_, from) => beginsWith(pieces.slice(from), needle.replace(/[^a-z0-9]/g, '')))
}

/** Whether the first few pieces, joined, are the needle. */
function beginsWith(pieces: string[], needle: string): boolean {
  let joined = ''
  for (const piece of pieces) {
    joined += piece
    if (joined === needle) return true
    if (!needle.startsWith(joined)) return false
  }
  return false
}

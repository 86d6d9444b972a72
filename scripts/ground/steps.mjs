import { endWell, isEnding } from './ending.mjs'
import { Problem } from './problem.mjs'

let quiet = false

/** Steps of the operator's tool stay silent, so that its own output is all there is. */
export function beQuiet() {
  quiet = true
}

export function say(text) {
  if (!quiet) process.stdout.write(`${text}\n`)
}

/** Does one step and prints its name, its time and the note it returns. */
export async function step(name, work) {
  const startedAt = performance.now()
  const line = (mark, note) => {
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    return `${mark} ${name.padEnd(9)} ${seconds.padStart(5)} s${note ? `  ${note}` : ''}`
  }
  try {
    const result = await work()
    say(line('✓', typeof result === 'string' ? result : result?.note))
    return result
  } catch (error) {
    if (!isEnding()) say(line('✗', ''))
    throw error
  }
}

/** Runs a command to its end: whatever was opened is closed, and a failure is said in words. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0
  } catch (error) {
    if (isEnding()) return
    process.exitCode = 1
    report(error)
  }
  await endWell()
}

function report(error) {
  if (!(error instanceof Problem)) return void process.stderr.write(`${error?.stack ?? error}\n`)
  const output = error.output.trim()
  const lines = [error.message, ...(output ? [indent(output)] : []), ...(error.advice ? [`→ ${error.advice}`] : [])]
  process.stderr.write(`${lines.join('\n')}\n`)
}

function indent(text) {
  return text.replace(/^/gm, '    ')
}

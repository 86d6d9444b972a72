import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { atTheEnd } from './ending.mjs'
import { inRoot, ROOT } from './paths.mjs'

const PATIENCE_MS = 10_000

/** The file behind a command of an installed package, so that no shell and no npx is needed. */
export function commandOf(packageName, command = packageName) {
  const { bin } = JSON.parse(readFileSync(inRoot('node_modules', packageName, 'package.json'), 'utf8'))
  return inRoot('node_modules', packageName, typeof bin === 'string' ? bin : bin[command])
}

/**
 * Runs a program to its end: `{ code, output, stdout }`. `output` is both streams in the order they came.
 * `live` shows it as it comes; `options` go to `spawn`.
 */
export async function run(file, args, { live = false, input, ...options } = {}) {
  const child = start(file, args, { stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'], ...options })
  const said = { output: '', stdout: '' }
  for (const name of ['stdout', 'stderr']) {
    child[name].setEncoding('utf8').on('data', (text) => {
      said.output += text
      if (name === 'stdout') said.stdout += text
      if (live) process[name].write(text)
    })
  }
  if (input !== undefined) child.stdin.end(input)
  const code = await ended(child)
  return { code, ...said }
}

export function runNode(args, options) {
  return run(process.execPath, args, options)
}

/** Starts a program that is stopped when this command ends. */
export function start(file, args, options = {}) {
  const child = spawn(file, args, { cwd: ROOT, ...options, env: { ...process.env, ...options.env } })
  const close = atTheEnd(() => stop(child))
  child.once('exit', () => void close())
  return child
}

/** Asks a program to end, and makes it when it does not. */
export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
  await gone
  clearTimeout(impatience)
}

/** The exit code; a program ended by a signal, or one that cannot be started, counts as failed. */
export function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

/** The last lines of what a program said: enough to see why it failed. */
export function tail(text, lines = 25) {
  return text.trim().split('\n').slice(-lines).join('\n')
}

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url))

/** The file behind a command of an installed package, so that no shell and no npx is needed. */
export function commandOf(packageName, command = packageName) {
  const folder = path.join(packages, packageName)
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return path.join(folder, typeof bin === 'string' ? bin : bin[command])
}

/** Runs a Node program in `cwd` and collects what it says. A finding makes most checkers exit 1, so the code is only handed on. */
export function runNode(file, args, cwd, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], { cwd, env: { ...process.env, ...env, NO_COLOR: '1' } })
    const out = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr']) {
      child[stream].setEncoding('utf8').on('data', (text) => {
        out[stream] += text
      })
    }
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...out }))
  })
}

/** Parses a checker's report; a checker that answered something else has failed, and says why. */
export function parseReport(name, { code, stdout, stderr }) {
  try {
    return JSON.parse(stdout)
  } catch {
    throw new Error(`${name} gave no report (exit ${code}). ${(stderr || stdout).trim()}`)
  }
}

import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { TOOL } from '../scripts/ground/tool.mjs'

interface Said {
  code: number
  output: string
  /** What `--json` printed. */
  json: unknown
}

/** Runs a command of the operator's tool on the test's database. `input` goes to its standard input. */
export type Operator = (args: string[], input?: string) => Promise<Said>

export const operate: Operator = (args, input = '') =>
  new Promise((resolve, reject) => {
    const cwd = fileURLToPath(new URL('..', import.meta.url))
    const child = spawn(process.execPath, [...TOOL, ...args], { cwd, stdio: ['pipe', 'pipe', 'pipe'] })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text
    })
    child.once('error', reject)
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output: stdout + stderr, json: args.includes('--json') ? parsed(stdout) : undefined })
    })
    child.stdin.end(input)
  })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

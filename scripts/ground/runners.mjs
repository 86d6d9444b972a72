import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { inRoot } from './paths.mjs'
import { readReport, resultsOf } from './results.mjs'
import { commandOf, runNode } from './run.mjs'

const FOLDER = inRoot('.tmp', 'reports')

/** `npm run check`, counted by its checks. */
export async function runChecks() {
  const { code, stdout, output } = await runNode([inRoot('scripts', 'check.mjs'), '--json'])
  return counted(lastLine(stdout), code, output)
}

/** One project of Vitest. `extra` goes to it as it stands: a file, or a name to look for. */
export async function runVitest(project, { env, extra = [], live = false } = {}) {
  const report = freshReport(project)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = [commandOf('vitest'), 'run', '--project', project, ...reporters, ...extra]
  const { code, output } = await runNode(args, { env: { ...env, NODE_ENV: 'test' }, live })
  return counted(readReport(report), code, output)
}

/** The journeys, against the app at `env.BASE_URL`. */
export async function runPlaywright({ env, extra = [], live = false }) {
  const report = freshReport('journeys')
  const args = [commandOf('@playwright/test', 'playwright'), 'test', ...extra]
  const { code, output } = await runNode(args, { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report }, live })
  return counted(readReport(report), code, output)
}

/** A runner's counts, and what it said if anything failed. */
function counted(report, code, output) {
  const results = resultsOf(report, code)
  return { ...results, output: results.failed > 0 ? output : '', note: noteOf(results) }
}

function noteOf({ passed, failed }) {
  return failed > 0 ? `${passed} passed, ${failed} FAILED` : `${passed} passed`
}

function lastLine(text) {
  try {
    return JSON.parse(text.trim().split('\n').at(-1))
  } catch {
    return null
  }
}

function freshReport(name) {
  const file = `${FOLDER}/${name}.json`
  mkdirSync(FOLDER, { recursive: true })
  if (existsSync(file)) rmSync(file)
  return file
}

// `npm run check`: everything that can be held without running the app. One line a step; `--json` ends with the sums.
// `--root FOLDER` checks another tree by the same rules and `--findings` prints what was found: the tests plant faults so.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { arrows } from './check/arrows.mjs'
import { content } from './check/content.mjs'
import { hygiene } from './check/hygiene.mjs'
import { lint } from './check/lint.mjs'
import { messages } from './check/messages.mjs'
import { prepare } from './check/prepare.mjs'
import { sourcesOf } from './check/sources.mjs'
import { types } from './check/types.mjs'
import { unused } from './check/unused.mjs'

const STEPS = [
  { name: 'types', check: types, advice: 'Mend the types; `npx tsc --noEmit` shows the same.' },
  { name: 'unused', check: unused, advice: 'Delete what nobody uses, or use it; knip.jsonc names the entries.' },
  {
    name: 'lint',
    check: lint,
    advice: '`npm run format` mends format and order of imports; the rest is by hand (biome.jsonc).',
  },
  {
    name: 'arrows',
    check: arrows,
    advice: 'See docs/architecture.md for who may import whom (.dependency-cruiser.mjs).',
  },
  {
    name: 'messages',
    check: messages,
    advice: 'Give messages/ko.json and messages/en.json the same keys and arguments, all of them used.',
  },
  {
    name: 'content',
    check: content,
    advice: 'Mend the article; `npm run -s saegim -- article check FILE` shows the same.',
    isAbout: (file) => file.startsWith('content/'),
  },
  {
    name: 'hygiene',
    check: hygiene,
    advice: 'Files of the project name no package registry and no folder of one machine.',
  },
]

const options = new Set(process.argv.slice(2))
const root = rootFrom(process.argv) ?? fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '')

await main()

async function main() {
  if (!options.has('--root')) await prepare(root)
  const sources = await sourcesOf(root)
  const steps = STEPS.filter(({ isAbout }) => !isAbout || sources.some(isAbout))
  const results = await runTwoAtATime(steps, (step) => run(step, sources))
  const failed = results.filter((result) => result.findings.length > 0).length
  if (options.has('--findings')) print(JSON.stringify(results))
  else if (options.has('--json')) print(JSON.stringify({ passed: results.length - failed, failed }))
  else print(failed ? `${failed} of ${results.length} checks failed` : `${results.length} checks passed`)
  process.exitCode = failed ? 1 : 0
}

async function run(step, sources) {
  const startedAt = performance.now()
  const result = await step.check(root, sources).catch((error) => ({ read: 0, of: 1, findings: [crash(error)] }))
  const findings = [...result.findings, ...readTooLittle(result)]
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  if (!options.has('--findings')) report(step, { ...result, findings, seconds })
  return { name: step.name, read: result.read, findings }
}

function report(step, { read, findings, seconds }) {
  const line = `${findings.length ? '✗' : '✓'} ${step.name.padEnd(9)} ${seconds.padStart(5)} s  ${read} files`
  if (findings.length === 0) return print(line)
  const lines = findings.map(
    ({ file, line: at, rule, text }) => `    ${[file, at].filter(Boolean).join(':')}  ${rule}  ${text}`,
  )
  print([`${line}, ${findings.length} findings`, ...lines, `    → ${step.advice}`].join('\n'))
}

/** A checker that reads nothing finds nothing: it must have read nearly all that is there for it. */
function readTooLittle({ read, of }) {
  if (of > 0 && read >= of * 0.9) return []
  return [{ file: '.', rule: 'read-too-little', text: `read ${read} of ${of} files: this checker is not checking` }]
}

function crash(error) {
  return { file: '.', rule: 'checker-failed', text: String(error?.message ?? error).slice(0, 2000) }
}

async function runTwoAtATime(items, work) {
  const results = []
  const waiting = items.entries()
  const worker = async () => {
    for (const [index, item] of waiting) results[index] = await work(item)
  }
  await Promise.all([worker(), worker()])
  return results
}

function rootFrom(argv) {
  const at = argv.indexOf('--root')
  return at === -1 ? undefined : path.resolve(argv[at + 1] ?? '.')
}

function print(text) {
  process.stdout.write(`${text}\n`)
}

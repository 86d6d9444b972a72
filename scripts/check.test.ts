import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runsOf } from './check/copied.mjs'
import { ARROW_FAULTS } from './check/faults/arrows'
import { HYGIENE_FAULTS } from './check/faults/hygiene'
import { LINT_FAULTS } from './check/faults/lint'
import { CATALOGUE_FAULTS, MESSAGE_FAULTS, withPlantedCatalogues } from './check/faults/messages'
import { TYPE_FAULTS } from './check/faults/types'
import { UNUSED_FAULTS } from './check/faults/unused'
import { buildMiniTree, CLEAN, packageJson, removeMiniTree } from './check/mini-tree'

interface Finding {
  file: string
  rule: string
  text: string
}
type Results = { name: string; read: number; findings: Finding[] }[]

const root = fileURLToPath(new URL('..', import.meta.url))
const FAULTS = [...TYPE_FAULTS, ...LINT_FAULTS, ...ARROW_FAULTS, ...UNUSED_FAULTS, ...HYGIENE_FAULTS, ...MESSAGE_FAULTS]

/** Nine words in a row. */
const TAKEN = 'a model of language guesses the next token over'

const trees: string[] = []
let clean: Results
let planted: Results
let blind: Results

beforeAll(async () => {
  clean = await checked({})
  planted = await checked({
    ...Object.assign({}, ...FAULTS.map((fault) => fault.files)),
    ...withPlantedCatalogues(CLEAN['messages/ko.json'] ?? '', CLEAN['messages/en.json'] ?? ''),
    'content/course/ko.md': '# 제목\n',
    'content/course/facts.json': '[]\n',
    'content/course/questions.json': `{ "prompt": "${TAKEN}" }\n`,
    'content/course/source-runs.json': JSON.stringify(runsOf(`Before. ${TAKEN}`)),
    'cli/main.ts': `const at = process.argv[4] ?? ''
const said = at.endsWith('.md') ? { warnings: [{ line: 1, code: 'no-lesson', message: at }] } : { problems: [at], doubts: ['doubt'] }
console.log(JSON.stringify(said))
`,
    'package.json': packageJson([
      '@node-rs/argon2',
      'idb',
      'next',
      'next-auth',
      'next-intl',
      'never-used',
      'pg',
      'zod',
    ]),
  })
  blind = await checked({
    'biome.jsonc': '{ "files": { "includes": ["nowhere/**"] } }',
    'knip.jsonc': '{ "project": ["nowhere/**"] }',
    'tsconfig.json': '{ "include": ["nowhere/**"] }',
    '.dependency-cruiser.mjs': `export default { forbidden: [], options: { exclude: { path: '.' } } }`,
    'messages/ko.json': '{}',
    'content/course/ko.md': '# 제목\n',
    'messages/en.json': '{}',
  })
}, 120_000)

afterAll(() => trees.forEach(removeMiniTree))

test('the clean tree passes every step', () => {
  expect(clean.flatMap((step) => step.findings)).toEqual([])
  expect(clean.every((step) => step.read > 0)).toBe(true)
})

describe('each rule reports its planted fault', () => {
  test.each(FAULTS)('$step: $rule in $file', ({ step, rule, file }) => {
    const found = findingsOf(planted, step).filter((finding) => finding.rule === rule && finding.file === file)
    expect(found.length).toBeGreaterThan(0)
  })

  test.each(CATALOGUE_FAULTS)('messages: $rule for $key', ({ rule, key }) => {
    const found = findingsOf(planted, 'messages').filter(
      (finding) => finding.rule === rule && finding.text.includes(key),
    )
    expect(found.length).toBeGreaterThan(0)
  })

  test('content: what the tool says of an article', () => {
    const expected = { file: 'content/course/ko.md', line: 1, rule: 'no-lesson', text: 'content/course/ko.md' }
    const ofFolder = { file: 'content/course', rule: 'course', text: 'content/course' }
    const doubt = { file: 'content/course', rule: 'question', text: 'doubt' }
    const said = findingsOf(planted, 'content').filter(({ rule }) => rule !== 'copied')
    expect(said).toEqual([expected, ofFolder, doubt])
  })

  test('content: words taken from the source article', () => {
    const copied = findingsOf(planted, 'content').filter(({ rule }) => rule === 'copied')
    expect(copied.map(({ file }) => file)).toEqual(['content/course/questions.json'])
  })

  test('unused: a dependency that nobody imports', () => {
    const rules = findingsOf(planted, 'unused').filter(({ text }) => text === 'never-used')
    expect(rules.map(({ rule }) => rule)).toEqual(['unused-dependencies'])
  })
})

describe('no rule is without a planted fault', () => {
  test('dependency-cruiser', async () => {
    const { default: config } = await import(`${root}.dependency-cruiser.mjs`)
    const rules: string[] = [...config.forbidden, ...config.required].map(({ name }: { name: string }) => name)
    expect(rules.length).toBeGreaterThan(20)
    expect(rules.filter((rule) => !ARROW_FAULTS.some((fault) => fault.rule === rule))).toEqual([])
  })

  test('Biome', () => {
    const { config } = ts.parseConfigFileTextToJson('biome.jsonc', readFileSync(`${root}biome.jsonc`, 'utf8'))
    const { preset: _, ...groups } = config.linter.rules
    const rules = Object.values(groups as Record<string, object>).flatMap(Object.keys)
    expect(rules.length).toBeGreaterThan(20)
    expect(rules.filter((rule) => !LINT_FAULTS.some((fault) => fault.rule === rule))).toEqual([])
  })
})

describe('a checker that reads nothing fails', () => {
  test.each(['types', 'unused', 'lint', 'arrows', 'messages', 'content'])('%s', (step) => {
    const rules = findingsOf(blind, step).map(({ rule }) => rule)
    expect(rules.some((rule) => rule === 'read-too-little' || rule === 'checker-failed')).toBe(true)
  })
})

function findingsOf(results: Results, step: string): Finding[] {
  return results.find(({ name }) => name === step)?.findings ?? []
}

/** What `npm run check` finds in a miniature tree that holds `files`. */
async function checked(files: Record<string, string>): Promise<Results> {
  const tree = buildMiniTree(files)
  trees.push(tree)
  const child = spawn(process.execPath, [`${root}scripts/check.mjs`, '--root', tree, '--findings'])
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  await new Promise((resolve) => child.on('close', resolve))
  return JSON.parse(output)
}

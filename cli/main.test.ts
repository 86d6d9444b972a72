import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { database } from '@/lib/data/client'
import { TOOL } from '../scripts/ground/tool.mjs'

const BUILT_IN = 'content/what-is-llm'
/** Of no server: what needs a database fails on it. */
const NO_DATABASE = { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' }

interface Said {
  code: number
  stdout: string
  stderr: string
}

function saegim(args: string[], env: Record<string, string> = {}): Promise<Said> {
  return new Promise((resolve, reject) => {
    const cwd = fileURLToPath(new URL('..', import.meta.url))
    const child = spawn(process.execPath, [...TOOL, ...args], { cwd, env: { ...process.env, ...env } })
    const said = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        said[stream] += text
      })
    }
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, ...said }))
  })
}

async function jsonOf(args: string[], env?: Record<string, string>) {
  const { code, stdout } = await saegim([...args, '--json'], env)
  return { code, json: JSON.parse(stdout) }
}

describe('the tool', () => {
  test('lists its commands when asked for none, for help, and for one that it does not have', async () => {
    const [none, help, unknown] = await Promise.all([saegim([]), saegim(['--help']), saegim(['token', 'forge'])])
    expect([none.code, help.code, unknown.code]).toEqual([0, 0, 1])
    expect(help.stdout).toBe(none.stdout)
    for (const usage of [
      'article check FILE',
      'article import',
      'course check',
      'token create',
      'user create',
      'verify',
    ])
      expect(help.stdout).toContain(usage)
    expect(unknown.stderr).toContain('There is no command “token forge”.')
    expect(unknown.stderr).toContain('article check FILE')
  })

  test('explains each command', async () => {
    const { code, stdout } = await saegim(['article', 'import', '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain('article import FOLDER|FILE [--course SLUG] [--dry-run]')
  })

  test('says what a wrong option is, in words and for machines', async () => {
    const [words, machine] = await Promise.all([saegim(['verify', 'now']), jsonOf(['article', 'check', '--what'])])
    expect(words.code).toBe(1)
    expect(words.stderr).toContain('Usage: verify')
    expect(machine).toMatchObject({ code: 1, json: { error: expect.stringContaining('--what') } })
  })
})

describe('article check', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'saegim-article-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const write = (name: string, text: string) => {
    const file = path.join(folder, name)
    writeFileSync(file, text)
    return file
  }

  test('says of a folder what does not hold together, without a database', async () => {
    mkdirSync(path.join(folder, 'stars'))
    write('stars/ko.md', '# 별\n\n글\n')
    write('stars/facts.json', '[]')
    expect(await jsonOf(['article', 'check', path.join(folder, 'stars')], NO_DATABASE)).toEqual({
      code: 0,
      json: {
        ...{ problems: [], doubts: [] },
        times: [{ lesson: '별', sitting: 1, facts: 0, minutes: { ko: 0.3, en: 0.3 } }],
      },
    })
    const both = { ko: '별', en: 'star' }
    write('stars/glossary.json', JSON.stringify([{ ...both, id: 'star', meaning: both, facts: ['star.1'] }]))
    expect(await jsonOf(['article', 'check', path.join(folder, 'stars')], NO_DATABASE)).toEqual({
      code: 1,
      json: {
        problems: ['glossary.json: term star names fact star.1, which does not exist'],
        doubts: [],
        times: expect.any(Array),
      },
    })
  })

  test('reads an article without a database', async () => {
    const file = write('stars.md', '---\ntitle: 별\n---\n# 정의\n\n글\n\n<h3>끝</h3>\n\n글\n')
    expect(await jsonOf(['article', 'check', file], NO_DATABASE)).toEqual({
      code: 0,
      json: {
        title: '별',
        language: 'ko',
        frontMatter: { title: '별', lessons: [] },
        sections: [
          { level: 1, title: '정의', slug: '정의', line: 4 },
          { level: 3, title: '끝', slug: '끝', line: 8 },
        ],
        lessons: [{ slug: '끝', title: '끝', sections: ['정의', '끝'] }],
        warnings: [{ line: 8, code: 'skipped-level', message: expect.any(String) }],
        encoding: 'utf-8',
      },
    })
  })

  test('reads a file of another encoding, and says which', async () => {
    const file = path.join(folder, 'wide.md')
    writeFileSync(file, Buffer.from('\uFEFF# 별\n\n글\n', 'utf16le'))
    const [machine, words] = await Promise.all([
      jsonOf(['article', 'check', file], NO_DATABASE),
      saegim(['article', 'check', file], NO_DATABASE),
    ])
    expect(machine).toMatchObject({ code: 0, json: { title: '별', encoding: 'utf-16le' } })
    expect(words.stdout).toContain('The file is UTF-16LE')
  })

  test('says what is too much in an article, and what to do', async () => {
    const deep = write('deep.md', `${'>'.repeat(10_000)} a`)
    const large = write('large.md', 'a'.repeat(50_000_000))
    const [depth, size] = await Promise.all([
      saegim(['article', 'check', deep], NO_DATABASE),
      jsonOf(['article', 'import', large, '--course', 'large']),
    ])
    expect(depth).toMatchObject({ code: 1, stderr: expect.stringContaining('Line 1 stands too deep') })
    expect(size).toMatchObject({ code: 1, json: { error: expect.stringContaining('larger than 2 MB') } })
  })

  test('fails where the front matter cannot be read, and where there is no file', async () => {
    const file = write('broken.md', '---\ntitle: [\n---\n# Stars\n')
    const [broken, missing] = await Promise.all([
      jsonOf(['article', 'check', file], NO_DATABASE),
      saegim(['article', 'check', path.join(folder, 'none.md')], NO_DATABASE),
    ])
    expect(broken).toMatchObject({ code: 1, json: { warnings: [{ line: 1, code: 'front-matter' }] } })
    expect(missing.code).toBe(1)
    expect(missing.stderr).toContain('none.md')
  })
})

describe('the built-in course', () => {
  afterAll(async () => {
    const course = { slug: 'what-is-llm' }
    const question = { fact: { course } }
    await database().question.updateMany({ where: question, data: { currentId: null } })
    await database().questionVersion.deleteMany({ where: { question } })
    await database().question.deleteMany({ where: question })
    await database().fact.deleteMany({ where: { course } })
    await database().course.deleteMany({ where: course })
  })

  test('is tried, comes in, stays the same, and keeps every rule of publishing', async () => {
    const tried = await jsonOf(['article', 'import', BUILT_IN, '--dry-run'])
    expect(tried).toMatchObject({ code: 0, json: { course: 'what-is-llm', dryRun: true, changed: [], same: [] } })
    expect(await jsonOf(['course', 'check', 'what-is-llm'])).toEqual({
      code: 1,
      json: { error: 'There is no course what-is-llm.' },
    })
    const first = await jsonOf(['article', 'import', BUILT_IN])
    expect(first.json).toEqual({ ...tried.json, dryRun: false })
    const second = await jsonOf(['article', 'import', BUILT_IN])
    expect(second.json).toMatchObject({ new: [], changed: [], archived: [], same: first.json.new })
    const check = await jsonOf(['course', 'check'])
    expect(check).toMatchObject({ code: 0, json: [{ course: 'what-is-llm', problems: [] }] })
    expect(check.json[0].facts.map(({ id }: { id: string }) => id)).toContain('def.1')
  })
})

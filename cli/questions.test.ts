import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '@/lib/data/client'
import { importCourse } from '@/lib/operations/articles'
import { newId } from '@/lib/secrets/ids'
import { TOOL } from '../scripts/ground/tool.mjs'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const ARTICLE = '# 별의 색 {#colour}\n\n온도가 높으면 푸르고 낮으면 붉어요.\n'
const id = newId(NOW)
const slug = `course-${id}`
const factId = `f${id.replaceAll('-', '')}`
const folder = mkdtempSync(path.join(tmpdir(), 'saegim-questions-'))

const both = (words: string) => ({ ko: words, en: words })
const fact = {
  ...{ id: factId, lesson: 'colour', tier: 'context', flag: 'ok' },
  ...{ glyph: both('색'), statement: both('뜨거운 별은 푸르다.'), anchorQuote: both('온도가 높으면 푸르고') },
}
const bringIn = (questions: { name: string; text: string }[] | null) =>
  importCourse(
    slug,
    { articles: { ko: ARTICLE }, facts: { name: 'facts.json', text: JSON.stringify([fact]) }, questions },
    { now: NOW, isDryRun: false },
  )

const HEAD = 'id,fact,kind,status,answer_ko,why_ko,prompt_ko,answer_en,why_en,prompt_en'
const row = (name: string, why = '뜨거우면 푸르러요.') =>
  `${factId}-${name},${factId},typed,published,푸른색,${why},뜨거운 별은 무슨 색일까요?,blue,Hot is blue.,What colour is a hot star?`

beforeAll(async () => {
  await bringIn(null)
})

afterAll(async () => {
  await database().question.updateMany({ where: { factId }, data: { currentId: null } })
  await database().questionVersion.deleteMany({ where: { question: { factId } } })
  await database().question.deleteMany({ where: { factId } })
  await database().fact.delete({ where: { id: factId } })
  await database().course.delete({ where: { slug } })
  rmSync(folder, { recursive: true })
})

test('a wrong file is refused with row, column and reason, checked and imported', async () => {
  const file = fileOf([HEAD, row('one'), row('two', '')])
  for (const words of [['check'], ['import', '--dry-run'], ['import']]) {
    const [command = '', ...flags] = words
    const { code, output } = await run(['questions', command, file, ...flags])
    expect(code).toBe(1)
    expect(output).toContain('row 3, why_ko: why missing')
  }
  expect(await database().question.count({ where: { factId } })).toBe(0)
})

test('an import that is killed in the middle leaves everything as it was, and can be done again', async () => {
  const file = fileOf([HEAD, row('one'), row('two')])
  const held = await holdCourse()
  const child = spawn(process.execPath, [...TOOL, 'questions', 'import', file])
  const ended = new Promise((resolve) => child.once('close', resolve))
  await expect.poll(countWaiting, { timeout: 30_000 }).toBe(1)
  child.kill('SIGKILL')
  await ended
  await held.letGo()
  // The server notices a client that has gone when it next speaks to it.
  await expect.poll(countWaiting, { timeout: 30_000 }).toBe(0)
  expect(await database().question.count({ where: { factId } })).toBe(0)

  expect(await run(['questions', 'import', file])).toMatchObject({ code: 0 })
  const again = await run(['questions', 'import', file])
  expect(again.output).toContain('0 new, 0 changed, 2 the same')
  expect(await database().questionVersion.count({ where: { question: { factId } } })).toBe(2)
})

test('what came in a file of questions stays when the course is brought in again without it', async () => {
  await bringIn([])
  const statuses = await database().question.findMany({ where: { factId }, select: { status: true } })
  expect(statuses).toEqual([{ status: 'published' }, { status: 'published' }])
})

test('an export can be imported as it is, in each of its formats', async () => {
  for (const format of ['json', 'csv', 'tsv']) {
    const { code, output } = await run(['questions', 'export', '--course', slug, '--format', format])
    expect(code).toBe(0)
    const outcome = await run(['questions', 'import', fileOf([output]), '--dry-run'])
    expect(outcome.output).toContain('0 new, 0 changed, 2 the same')
  }
})

function fileOf(lines: string[]): string {
  const file = path.join(folder, `${newId(NOW)}.txt`)
  writeFileSync(file, lines.join('\n'))
  return file
}

async function run(args: string[]): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [...TOOL, ...args])
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  const code = await new Promise<number>((resolve) => child.once('close', resolve))
  return { code, output }
}

/** Locks the course, so that an import comes to a halt after it has written its questions and their versions. */
async function holdCourse() {
  let letGo = () => {}
  const untilLetGo = new Promise<void>((resolve) => {
    letGo = resolve
  })
  let lockIsHeld = () => {}
  const locked = new Promise<void>((resolve) => {
    lockIsHeld = resolve
  })
  const holding = database().$transaction(
    async (transaction) => {
      await transaction.$queryRaw`select 1 from courses where slug = ${slug} for update`
      lockIsHeld()
      await untilLetGo
    },
    { timeout: 60_000 },
  )
  await locked
  return {
    letGo: async () => {
      letGo()
      await holding
    },
  }
}

async function countWaiting(): Promise<number> {
  const [row] = await database().$queryRaw<{ count: bigint }[]>`
    select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  return Number(row?.count ?? 0)
}

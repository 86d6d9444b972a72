import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { database } from '@/lib/data/client'
import { importCourse } from '@/lib/operations/articles'
import { newId } from '@/lib/secrets/ids'
import { TOOL } from '../scripts/ground/tool.mjs'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const POST = '# 별의 색\n\n온도가 높으면 푸르고 낮으면 붉어요.\n\n# 옛이야기\n\n견우와 직녀는 한 해에 한 번 만나요.\n'
const REVISED = POST.replace('낮으면 붉어요', '낮으면 붉고요').replace('한 번 만나요', '한 번만 만나요')

test('an import that is killed in the middle leaves everything as it was, and can be done again', async () => {
  const slug = `course-${newId(NOW)}`
  await importCourse(slug, filesOf(POST), { now: NOW, isDryRun: false })
  const before = await everythingOf(slug)
  const folder = mkdtempSync(path.join(tmpdir(), 'saegim-killed-'))
  const file = path.join(folder, 'revised.md')
  writeFileSync(file, REVISED)

  const held = await holdSection(slug, '옛이야기')
  const child = spawn(process.execPath, [...TOOL, 'article', 'import', file, '--course', slug])
  const ended = new Promise((resolve) => child.once('close', resolve))
  await expect.poll(countWaiting, { timeout: 30_000 }).toBe(1)
  child.kill('SIGKILL')
  await ended
  await held.letGo()

  // The server notices a client that has gone when it next speaks to it.
  await expect.poll(countWaiting, { timeout: 30_000 }).toBe(0)
  expect(await everythingOf(slug)).toEqual(before)
  const again = await importCourse(slug, filesOf(REVISED), { now: NOW, isDryRun: false })
  expect(again).toMatchObject({
    ok: true,
    report: { changed: expect.arrayContaining(['section 별의-색', 'section 옛이야기']) },
  })
  await database().course.delete({ where: { slug } })
  rmSync(folder, { recursive: true })
})

const filesOf = (ko: string) => ({ articles: { ko }, facts: null, questions: null })

function everythingOf(slug: string) {
  return database().course.findUniqueOrThrow({
    where: { slug },
    include: { sections: true, lessons: true, articles: { include: { revisions: true } } },
  })
}

/** Locks one section, so that an import comes to a halt after it has written the article, the lessons and a section. */
async function holdSection(slug: string, anchor: string) {
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
      await transaction.$queryRaw`
        select 1 from sections where anchor = ${anchor} and course_id = (select id from courses where slug = ${slug})
        for update`
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

import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { database } from '@/lib/data/client'
import { importCourse } from '@/lib/operations/articles'
import { newId } from '@/lib/secrets/ids'
import { TOOL } from '../scripts/ground/tool.mjs'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const ARTICLE = '# 별의 색 {#colour}\n\n온도가 높으면 푸르고 낮으면 붉어요.\n'

test('course check fails as soon as an article no longer has the words that teach a fact', async () => {
  const id = newId(NOW)
  const slug = `course-${id}`
  const both = (words: string) => ({ ko: words, en: words })
  const fact = {
    ...{ id: `f${id.replaceAll('-', '')}`, lesson: 'colour', tier: 'context', flag: 'ok' },
    ...{ glyph: both('색'), statement: both('뜨거운 별은 푸르다.'), anchorQuote: both('온도가 높으면 푸르고') },
  }
  const facts = { name: 'facts.json', text: JSON.stringify([fact]) }
  const bringIn = (ko: string) =>
    importCourse(slug, { articles: { ko }, facts, questions: null }, { now: NOW, isDryRun: false })

  expect(await bringIn(ARTICLE)).toMatchObject({ ok: true })
  expect((await courseCheck(slug)).code).toBe(0)
  expect(await bringIn(ARTICLE.replace('높으면', '오르면'))).toMatchObject({ ok: true, adrift: [fact.id] })
  const { code, output } = await courseCheck(slug)
  expect(code).toBe(1)
  expect(output).toContain(`${fact.id}: its anchor quote does not stand in the lesson (ko)`)

  await database().fact.delete({ where: { id: fact.id } })
  await database().course.delete({ where: { slug } })
})

async function courseCheck(slug: string): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [...TOOL, 'course', 'check', slug])
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  const code = await new Promise<number>((resolve) => child.once('close', resolve))
  return { code, output }
}

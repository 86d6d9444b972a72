import { beforeEach, describe, expect, test } from 'vitest'
import { listRevisions } from '../data/article-revisions'
import { database } from '../data/client'
import { getCourse } from '../data/content'
import { createLearner, deleteLearner } from '../data/learners'
import type { CourseFiles } from '../domain/article/course-draft'
import { newId } from '../secrets/ids'
import { filesAt, previewImport, restoreArticles } from './article-revising'
import { importCourse } from './articles'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const LATER = new Date('2026-03-03T09:00:00.000Z')
const LAST = new Date('2026-03-04T09:00:00.000Z')

/** Of the structure of a post on a blog, without anchors of its author's. */
const POST = `---
title: "[하늘] 별이란?"
---

# 별의 정의

별은 안에서 수소를 태워 스스로 빛을 내는 뜨거운 천체예요.

## 별의 색

온도가 높으면 푸르고 낮으면 붉어요. 우리 해는 그 사이에 있어요.

## 별의 일생

1. **태어남**: 구름이 모여요.
2. **늙음**: 수소를 다 쓰면 부풀어요.

# 옛이야기

견우와 직녀는 은하수를 사이에 두고 한 해에 한 번 만나요.
`

/** The same by its author later: headings with pictures, another order, one section gone, one new. */
const REVISED = `---
title: "[하늘] 별이란?"
---

# 🌟 별의 정의

별은 안에서 수소를 태워 스스로 빛을 내는 뜨거운 천체예요.

## 🔄 별은 어떻게 살다 가나

1. **태어남**: 구름이 모여요.
2. **늙음**: 수소를 다 쓰면 부풀어요.

## 🎨 별의 색

온도가 높으면 푸르고 낮으면 붉어요. 우리 해는 노란 별이에요.

# 🔭 보는 법

어두운 곳에서 스무 해 된 쌍안경으로도 많은 별을 볼 수 있어요.
`

describe('a revised article', () => {
  let slug: string
  let fact: string

  beforeEach(async () => {
    slug = `course-${newId(NOW)}`
    fact = `f${newId(NOW).replaceAll('-', '')}`
    await bringIn({
      articles: { ko: POST },
      facts: file('facts.json', facts()),
      questions: [file('q.json', questions())],
    })
    return removeCourse
  })

  const file = (name: string, value: unknown) => ({ name, text: JSON.stringify(value) })
  const both = (words: string) => ({ ko: words, en: words })
  const aFact = (id: string, lesson: string, quote: string) => ({
    ...{ id: `${fact}.${id}`, lesson, tier: 'context', flag: 'ok', glyph: both('별') },
    ...{ statement: both(quote), anchorQuote: both(quote) },
  })
  const facts = () => [
    aFact('colour', '별의-색', '온도가 높으면 푸르고 낮으면 붉어요.'),
    aFact('age', '별의-일생', '수소를 다 쓰면 부풀어요.'),
    aFact('tale', '옛이야기', '한 해에 한 번 만나요.'),
  ]
  const option = (id: string, text: string) => ({ id, text, why: `${text} 그래서예요.` })
  const options = [option('blue', '푸른 별'), option('red', '붉은 별'), option('yellow', '노란 별')]
  const asked = { prompt: '어느 별인가요?', hint: '', options }
  const questions = () => [
    { id: `${fact}.q`, fact: `${fact}.colour`, kind: 'single', key: 'blue', ko: asked, en: asked },
  ]
  const revision = (text: string): CourseFiles => ({ articles: { ko: text }, facts: null, questions: null })
  const bringIn = async (files: CourseFiles, at = NOW, options: { actorId?: string; seenRevision?: number } = {}) => {
    const outcome = await importCourse(slug, files, { now: at, isDryRun: false, ...options })
    if (!outcome.ok) throw new Error(outcome.problems.join('\n'))
    return outcome
  }
  const rowsOf = async () => {
    const where = { course: { slug } }
    const [sections, lessons] = await Promise.all([
      database().section.findMany({ where, orderBy: { anchor: 'asc' } }),
      database().lesson.findMany({ where, orderBy: { slug: 'asc' } }),
    ])
    return { sections, lessons }
  }
  const titlesOf = async () => (await getCourse(slug))?.lessons.map(({ text }) => text.ko.title)
  async function removeCourse() {
    const where = { fact: { course: { slug } } }
    await database().question.updateMany({ where, data: { currentId: null } })
    await database().questionVersion.deleteMany({ where: { question: where } })
    await database().question.deleteMany({ where })
    await database().fact.deleteMany({ where: { course: { slug } } })
    await database().course.deleteMany({ where: { slug } })
  }

  test('keeps its sections, lessons, facts, questions and who has read what', async () => {
    const before = await rowsOf()
    const learner = await createLearner(newId(NOW), null, NOW)
    const lessonId = before.lessons.find((lesson) => lesson.slug === '별의-일생')?.id ?? ''
    await database().lessonProgress.create({
      data: { learnerId: learner.id, lessonId, startedAt: NOW, finishedAt: NOW },
    })

    const { report, adrift } = await bringIn(revision(REVISED), LATER)

    expect(report.archived.sort()).toEqual(['lesson 옛이야기', 'section 옛이야기'])
    expect(report.new.sort()).toEqual(['lesson 보는-법', 'section 보는-법'])
    expect(adrift).toEqual([`${fact}.tale`])
    expect(await titlesOf()).toEqual(['🔄 별은 어떻게 살다 가나', '🎨 별의 색', '🔭 보는 법'])
    const after = await rowsOf()
    for (const { id, slug: kept } of before.lessons)
      expect(after.lessons).toContainEqual(expect.objectContaining({ id, slug: kept }))
    for (const { id, anchor } of before.sections)
      expect(after.sections).toContainEqual(expect.objectContaining({ id, anchor }))
    const course = await getCourse(slug)
    expect(course?.facts.map(({ id, lessonSlug }) => [id, lessonSlug])).toEqual([
      [`${fact}.colour`, '별의-색'],
      [`${fact}.age`, '별의-일생'],
      [`${fact}.tale`, null],
    ])
    expect(await database().question.findUnique({ where: { id: `${fact}.q` } })).toMatchObject({ status: 'published' })
    expect(await database().lessonProgress.findMany({ where: { learnerId: learner.id } })).toMatchObject([
      { lessonId, finishedAt: NOW },
    ])
    await deleteLearner(learner.id)
  })

  test('twice is the same as once', async () => {
    await bringIn(revision(REVISED), LATER)
    const before = await rowsOf()
    const { report } = await bringIn(revision(REVISED), LAST)
    expect({ ...report, same: [] }).toEqual({ new: [], changed: [], archived: [], same: [] })
    expect(await rowsOf()).toEqual(before)
    expect(await listRevisions(slug, 10)).toHaveLength(2)
  })

  test('can be taken back: what was archived is there again, under its old name', async () => {
    const before = await titlesOf()
    const ids = (await rowsOf()).lessons.map(({ id }) => id)
    await bringIn(revision(REVISED), LATER)
    const { report, adrift } = await bringIn(await filesAt(slug, NOW), LAST)
    expect(report.archived.sort()).toEqual(['lesson 보는-법', 'section 보는-법'])
    expect(adrift).toEqual([])
    expect(await titlesOf()).toEqual(before)
    const living = (await rowsOf()).lessons.filter(({ archivedAt }) => archivedAt === null)
    expect(living.map(({ id }) => id).sort()).toEqual(ids.sort())
    expect((await listRevisions(slug, 10)).map(({ number }) => number)).toEqual([3, 2, 1])
    await expect(filesAt(slug, new Date('2020-01-01T00:00:00Z'))).rejects.toThrow('not-found')
  })

  test('is shown before it is brought in, and nothing is written', async () => {
    const before = await rowsOf()
    const preview = await previewImport(slug, revision(REVISED), LATER)
    expect(preview.outcome).toMatchObject({ ok: true, adrift: [`${fact}.tale`] })
    expect(preview.differences).toMatchObject([{ language: 'ko' }])
    expect(preview.differences[0]?.parts).toContainEqual({ kind: 'added', lines: ['# 🌟 별의 정의'] })
    expect(await rowsOf()).toEqual(before)
    expect(await database().auditEntry.count({ where: { subject: `course:${slug}` } })).toBe(1)
  })

  test('is refused when the course has changed since its difference was shown', async () => {
    const { seenRevision } = await previewImport(slug, revision(REVISED), LATER)
    await bringIn(revision(POST.replace('푸르고', '파랗고')), LATER)
    await expect(bringIn(revision(REVISED), LAST, { seenRevision })).rejects.toThrow('edited-meanwhile')
    const again = await previewImport(slug, revision(REVISED), LAST)
    expect((await bringIn(revision(REVISED), LAST, { seenRevision: again.seenRevision })).ok).toBe(true)
  })

  test('going back to an earlier revision is a deed of its own in the audit log', async () => {
    const id = newId(NOW)
    await database().user.create({
      data: { id, email: `${id}@example.org`, name: '새봄', role: 'instructor', createdAt: NOW },
    })
    await bringIn(revision(REVISED), LATER)
    const { seenRevision } = await previewImport(slug, await filesAt(slug, NOW), LAST)
    await restoreArticles(id, { course: slug, at: NOW, seenRevision }, LAST)
    const deeds = await database().auditEntry.findMany({ where: { subject: `course:${slug}`, actorId: id } })
    expect(deeds.map(({ action }) => action)).toEqual(['course.restore'])
    await database().user.delete({ where: { id } })
  })

  test('stands in the history with who brought it in, and in the audit log', async () => {
    const id = newId(NOW)
    const email = `${id}@example.org`
    await database().user.create({ data: { id, email, name: '새봄', role: 'instructor', createdAt: NOW } })
    await bringIn(revision(REVISED), LATER, { actorId: id })
    expect(await listRevisions(slug, 10)).toMatchObject([
      { language: 'ko', number: 2, author: '새봄', createdAt: LATER },
      { language: 'ko', number: 1, author: null, createdAt: NOW },
    ])
    expect(await database().auditEntry.findFirst({ where: { subject: `course:${slug}`, actorId: id } })).toMatchObject({
      action: 'course.import',
      detail: { archived: 2 },
    })
    await database().user.delete({ where: { id } })
  })
})

import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../data/client'
import { findQuestion } from '../data/questions'
import { listFilterOf } from '../domain/question/listing'
import { newId } from '../secrets/ids'
import { exportQuestions, importQuestions, previewQuestions } from './question-exchange'
import { saveQuestionDraft } from './questions'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const LATER = new Date('2026-03-02T09:05:00.000Z')
const instructorId = newId(NOW)

const textOf = (language: string) => ({
  prompt: `${language}: 다음 자리에 무엇을 매길까요?`,
  hint: '',
  options: [
    { id: 'a', text: '모든 토큰의 확률', why: `${language}: 맞아요.` },
    { id: 'b', text: '가까운 문서 목록', why: `${language}: 검색기예요.` },
    { id: 'c', text: '문장의 구문 나무', why: `${language}: 분석기예요.` },
  ],
})

describe('questions from a file', () => {
  let courseId: string
  let factId: string

  beforeEach(async () => {
    courseId = newId(NOW)
    factId = `test.${courseId.slice(-12)}`
    const both = { ko: 'ㄱ', en: 'a' }
    await database().course.create({ data: { id: courseId, slug: courseId, title: both, createdAt: NOW } })
    const fact = { id: factId, courseId, position: 1, tier: 'core', flag: 'ok' } as const
    await database().fact.create({ data: { ...fact, glyph: both, statement: both, anchorQuote: both } })
    return async () => {
      await database().question.updateMany({ where: { factId }, data: { currentId: null } })
      await database().questionVersion.deleteMany({ where: { question: { factId } } })
      await database().question.deleteMany({ where: { factId } })
      await database().fact.delete({ where: { id: factId } })
      await database().course.delete({ where: { id: courseId } })
    }
  })

  const aQuestion = (name: string, change: object = {}) => ({
    ...{ id: `${factId}-${name}`, fact: factId, kind: 'single', status: 'published', key: 'a' },
    ...{ ko: textOf('ko'), en: textOf('en') },
    ...change,
  })
  const sent = (...questions: object[]) => ({ text: JSON.stringify(questions) })
  const bringIn = (...questions: object[]) => importQuestions(instructorId, sent(...questions), null, NOW)
  const exported = () => exportQuestions(listFilterOf({ fact: factId }), 'json')
  const find = (name: string) => findQuestion(`${factId}-${name}`)
  const deeds = () =>
    database().auditEntry.findMany({
      where: { subject: { startsWith: `question:${factId}` } },
      orderBy: [{ at: 'asc' }, { subject: 'asc' }],
    })
  const revisions = async (name: string) => {
    const rows = await database().questionVersion.findMany({
      where: { questionId: `${factId}-${name}` },
      orderBy: { number: 'asc' },
    })
    return rows.map(({ revision }) => revision)
  }
  const courseRevision = async () => (await database().course.findUniqueOrThrow({ where: { id: courseId } })).revision

  test('are looked at first, which writes nothing, and come in as they say', async () => {
    const file = sent(aQuestion('asked'), aQuestion('kept', { status: undefined, en: undefined }))
    const preview = await previewQuestions(file)
    expect(preview).toMatchObject({ counts: { new: 2, changed: 0, same: 0, errors: 0 }, format: 'json' })
    expect(await find('asked')).toBeNull()

    await importQuestions(instructorId, file, preview.stamp, NOW)
    expect(await find('asked')).toMatchObject({ status: 'published', published: 1, hasDraft: false, editVersion: 1 })
    expect(await find('kept')).toMatchObject({ status: 'draft', published: null, hasDraft: true })
    expect(await courseRevision()).toBe(2)
    expect(await deeds()).toMatchObject([
      { actorId: instructorId, action: 'question.import', at: NOW, detail: { isNew: true, number: 1 } },
      { action: 'question.import', detail: { isNew: true, number: 0 } },
    ])
  })

  test('are all refused for one wrong row, which is named with its field and the rule that it breaks', async () => {
    const ko = textOf('ko')
    const options = ko.options.map((option) => (option.id === 'b' ? { ...option, why: '' } : option))
    const outcome = await bringIn(aQuestion('sound'), aQuestion('wrong', { ko: { ...ko, options } }))
    expect(outcome.counts.errors).toBe(1)
    expect(outcome.problems[0]).toMatchObject({
      ...{ row: 2, column: 'ko.options[1].why', by: 'lint', code: 'why-missing', severity: 'error' },
    })
    expect(await find('sound')).toBeNull()
    expect(await deeds()).toEqual([])
  })

  test('come in once, however often they are brought', async () => {
    const questions = [
      aQuestion('one'),
      aQuestion('two', { status: 'draft' }),
      aQuestion('three', { status: 'retired' }),
    ]
    await bringIn(...questions)
    const [text, before] = [await exported(), await deeds()]
    const again = await importQuestions(instructorId, sent(...questions), null, LATER)
    expect(again.counts).toMatchObject({ new: 0, changed: 0, same: 3 })
    expect(await exported()).toBe(text)
    expect(await deeds()).toEqual(before)
    expect(await courseRevision()).toBe(2)
  })

  test('go out and come in again without a byte of difference, whatever became of them', async () => {
    await bringIn(aQuestion('one'), aQuestion('two', { status: 'draft' }), aQuestion('three', { use: 'prediction' }))
    const csv = await exportQuestions(listFilterOf({ fact: factId }), 'csv')
    const json = await exported()
    expect(JSON.parse(json)).toHaveLength(3)
    for (const text of [json, csv]) {
      const { counts } = await importQuestions(instructorId, { bytes: new TextEncoder().encode(text) }, null, LATER)
      expect(counts).toEqual({ new: 0, changed: 0, same: 3, errors: 0, warnings: 0 })
      expect(await exported()).toBe(json)
    }
  })

  test('change what is asked: another wording shares the revision, another meaning rises above it', async () => {
    await bringIn(aQuestion('one'))
    const other = (prompt: string) => ({ ko: { ...textOf('ko'), prompt } })
    const preview = await previewQuestions(sent(aQuestion('one', other('다음 자리에 매기는 것은 무엇인가요?'))))
    expect(preview.changed).toMatchObject([
      {
        isAsked: true,
        change: 'wording',
        cells: [{ column: 'prompt_ko', after: '다음 자리에 매기는 것은 무엇인가요?' }],
      },
    ])
    await bringIn(aQuestion('one', other('다음 자리에 매기는 것은 무엇인가요?')))
    expect(await revisions('one')).toEqual([1, 1])
    await bringIn(aQuestion('one', { ...other('그다음 자리에는 무엇을 매길까요?'), change: 'meaning' }))
    expect(await revisions('one')).toEqual([1, 1, 2])
    expect(await find('one')).toMatchObject({ published: 3, editVersion: 3 })
  })

  test('publish a draft, and retire what is asked', async () => {
    await bringIn(aQuestion('one', { status: 'draft' }), aQuestion('two'))
    await bringIn(aQuestion('one'), aQuestion('two', { status: 'retired' }))
    expect(await find('one')).toMatchObject({ status: 'published', published: 1, hasDraft: false })
    expect(await find('two')).toMatchObject({ status: 'retired', published: 1 })
    expect((await deeds()).map(({ action }) => action)).toContain('question.retire')
  })

  test('never write over what somebody is writing, nor move what was asked to another fact', async () => {
    await bringIn(aQuestion('one'))
    const question = await find('one')
    if (question?.draft.body.kind !== 'single') throw new Error('The question is gone.')
    const { id, editVersion } = question
    const { asOf, body } = question.draft
    const started = { ...body, key: 'b' }
    await saveQuestionDraft(instructorId, { id, factId, editVersion, asOf, body: started }, NOW)
    const wrong = async (change: object) => {
      const { problems } = await bringIn(aQuestion('one', change))
      return problems.filter(({ severity }) => severity === 'error').map(({ column, code }) => `${column} · ${code}`)
    }
    expect(await wrong({ key: 'c' })).toEqual(['id · draft-open'])
    expect(await wrong({ status: 'draft' })).toEqual(['status · asked-before'])
    expect(await wrong({ fact: 'no.such-fact' })).toEqual(['fact · fact-unknown', 'fact · fact-fixed'])
    expect(await find('one')).toMatchObject({ hasDraft: true, draft: { body: { key: 'b' } }, published: 1 })
    await bringIn(aQuestion('one', { key: 'b' }))
    expect(await find('one')).toMatchObject({ hasDraft: false, draft: { body: { key: 'b' } }, published: 2 })
  })

  test('are not brought in otherwise than was agreed to', async () => {
    await bringIn(aQuestion('one', { status: 'draft' }))
    const file = sent(aQuestion('one'))
    const { stamp } = await previewQuestions(file)
    const before = await find('one')
    if (before?.draft.body.kind !== 'single') throw new Error('The question is gone.')
    const { id, editVersion } = before
    const { asOf, body } = before.draft
    await saveQuestionDraft(instructorId, { id, factId, editVersion, asOf, body: { ...body, key: 'b' } }, NOW)
    await expect(importQuestions(instructorId, file, stamp, NOW)).rejects.toMatchObject({ reason: 'edited-meanwhile' })
    expect(await find('one')).toMatchObject({ status: 'draft', draft: { body: { key: 'b' } } })
  })

  test('come in once when two bring the same at the same time', async () => {
    const outcomes = await Promise.allSettled([bringIn(aQuestion('one')), bringIn(aQuestion('one'))])
    const refused = outcomes.filter(({ status }) => status === 'rejected')
    expect(refused.length).toBeLessThanOrEqual(1)
    for (const one of refused) expect(one).toMatchObject({ reason: { reason: 'edited-meanwhile' } })
    expect(await revisions('one')).toEqual([1])
  })

  test('nothing at all is refused', async () => {
    await expect(previewQuestions({ text: ' \n' })).rejects.toMatchObject({ reason: 'nothing-sent' })
  })
})

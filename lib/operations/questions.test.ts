import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../data/client'
import { listQuestionPage } from '../data/question-list'
import { findVersionWording, listVersions } from '../data/question-versions'
import { findQuestion } from '../data/questions'
import { emptyDraft } from '../domain/question/draft'
import { listFilterOf } from '../domain/question/listing'
import type { SingleBody } from '../domain/question/question'
import { newId } from '../secrets/ids'
import { newQuestionId, openQuestion, publishQuestion, retireQuestion, saveQuestionDraft } from './questions'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const LATER = new Date('2026-03-02T09:05:00.000Z')

const words = (language: string) => ({
  prompt: `${language}: 다음 자리에 무엇을 매길까요?`,
  hint: '',
  options: [
    { id: 'a', text: '모든 토큰의 확률', why: `${language}: 맞아요.` },
    { id: 'b', text: '가까운 문서 목록', why: `${language}: 검색기예요.` },
    { id: 'c', text: '문장의 구문 나무', why: `${language}: 분석기예요.` },
  ],
})
const BODY: SingleBody = { kind: 'single', key: 'a', text: { ko: words('ko'), en: words('en') } }
const unexplained: SingleBody = {
  ...BODY,
  text: { ...BODY.text, en: { ...BODY.text.en, options: BODY.text.en.options.map((one) => ({ ...one, why: '' })) } },
}

describe('an instructor', () => {
  let courseId: string
  let factId: string
  let instructorId: string
  const aDraft = (change = {}) => ({
    id: newQuestionId(NOW),
    editVersion: 0,
    factId,
    asOf: null,
    body: BODY,
    ...change,
  })

  beforeEach(async () => {
    courseId = newId(NOW)
    factId = `test.${courseId.slice(-12)}`
    instructorId = newId(NOW)
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

  const revision = async () => (await database().course.findUniqueOrThrow({ where: { id: courseId } })).revision

  test('keeps unfinished work, which no learner sees', async () => {
    const draft = aDraft({ body: emptyDraft().body })
    expect(await saveQuestionDraft(instructorId, draft, NOW)).toEqual({ editVersion: 1 })
    expect(await findQuestion(draft.id)).toMatchObject({
      status: 'draft',
      hasDraft: true,
      published: null,
      current: null,
    })
    expect(await revision()).toBe(1)
  })

  test('publishes a draft as the first version, with an audit entry and a new revision of the course', async () => {
    const draft = aDraft()
    await saveQuestionDraft(instructorId, draft, NOW)
    expect(await publishQuestion(instructorId, { ...draft, editVersion: 1 }, 'wording', null, LATER)).toEqual({
      editVersion: 2,
      published: 1,
    })
    expect(await findQuestion(draft.id)).toEqual({
      ...{ id: draft.id, status: 'published', editVersion: 2, hasDraft: false, published: 1 },
      ...{ draft: { factId, asOf: null, body: BODY }, current: { asOf: null, body: BODY }, editedAt: LATER },
    })
    expect(await revision()).toBe(2)
    const entry = await database().auditEntry.findFirstOrThrow({
      where: { subject: `question:${draft.id}`, action: 'question.publish' },
    })
    expect(entry).toMatchObject({ actorId: instructorId, action: 'question.publish', at: LATER, detail: { number: 1 } })
  })

  test('goes on writing beside what is published, and publishes it as the next version of the same revision', async () => {
    const draft = aDraft({ asOf: '2024-09' })
    await publishQuestion(instructorId, draft, 'wording', null, NOW)
    const changed = { ...draft, body: { ...BODY, key: 'b' } }
    await saveQuestionDraft(instructorId, { ...changed, editVersion: 1 }, NOW)
    expect(await findQuestion(draft.id)).toMatchObject({
      status: 'published',
      hasDraft: true,
      published: 1,
      draft: { body: { key: 'b' } },
      current: { body: { key: 'a' } },
    })
    expect(await publishQuestion(instructorId, { ...changed, editVersion: 2 }, 'wording', null, LATER)).toEqual({
      editVersion: 3,
      published: 2,
    })
    const versions = await database().questionVersion.findMany({
      where: { questionId: draft.id },
      orderBy: { number: 'asc' },
    })
    expect(versions.map(({ number, revision, asOf }) => ({ number, revision, asOf }))).toEqual([
      { number: 1, revision: 1, asOf: '2024-09' },
      { number: 2, revision: 1, asOf: '2024-09' },
    ])
  })

  test('makes no second version of the same content', async () => {
    const draft = aDraft()
    await publishQuestion(instructorId, draft, 'wording', null, NOW)
    expect(await publishQuestion(instructorId, { ...draft, editVersion: 1 }, 'wording', null, LATER)).toEqual({
      editVersion: 2,
      published: 1,
    })
  })

  test('cannot publish without an explanation of each option in both languages', async () => {
    const draft = aDraft({ body: unexplained })
    await expect(publishQuestion(instructorId, draft, 'wording', null, NOW)).rejects.toMatchObject({
      reason: 'not-publishable',
    })
    expect(await findQuestion(draft.id)).toBeNull()
  })

  test('is told that somebody else saved meanwhile, and overwrites nothing', async () => {
    const draft = aDraft()
    await saveQuestionDraft(instructorId, draft, NOW)
    await saveQuestionDraft(instructorId, { ...draft, editVersion: 1, asOf: '2024-09' }, NOW)
    const late = { ...draft, editVersion: 1, asOf: '2020-01' }
    await expect(saveQuestionDraft(instructorId, late, LATER)).rejects.toMatchObject({ reason: 'edited-meanwhile' })
    await expect(publishQuestion(instructorId, late, 'wording', null, LATER)).rejects.toMatchObject({
      reason: 'edited-meanwhile',
    })
    await expect(retireQuestion(instructorId, late, LATER)).rejects.toMatchObject({ reason: 'edited-meanwhile' })
    await expect(saveQuestionDraft(instructorId, draft, LATER)).rejects.toMatchObject({ reason: 'edited-meanwhile' })
    expect(await findQuestion(draft.id)).toMatchObject({
      ...{ draft: { asOf: '2024-09' }, editVersion: 2, status: 'draft' },
    })
  })

  test('of two who save at once, one is told', async () => {
    const draft = aDraft()
    await saveQuestionDraft(instructorId, draft, NOW)
    const saves = [1, 2, 3, 4].map((month) =>
      saveQuestionDraft(instructorId, { ...draft, editVersion: 1, asOf: `2024-0${month}` }, LATER),
    )
    const outcomes = await Promise.allSettled(saves)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('retires a question, and brings it back by publishing it again', async () => {
    const draft = aDraft()
    await publishQuestion(instructorId, draft, 'wording', null, NOW)
    expect(await retireQuestion(instructorId, { id: draft.id, editVersion: 1 }, LATER)).toEqual({ editVersion: 2 })
    expect(await findQuestion(draft.id)).toMatchObject({ status: 'retired', published: 1 })
    expect(await revision()).toBe(3)
    await publishQuestion(instructorId, { ...draft, editVersion: 2 }, 'wording', null, LATER)
    expect(await findQuestion(draft.id)).toMatchObject({ status: 'published', published: 1 })
  })

  test('may move a question to another fact only until learners have been asked it', async () => {
    const draft = aDraft()
    await saveQuestionDraft(instructorId, draft, NOW)
    await expect(
      saveQuestionDraft(instructorId, { ...draft, editVersion: 1, factId: 'nowhere' }, NOW),
    ).rejects.toMatchObject({ reason: 'not-found' })
    await publishQuestion(instructorId, { ...draft, editVersion: 1 }, 'wording', null, NOW)
    const other = await database().fact.findUniqueOrThrow({ where: { id: factId } })
    const { id, courseId: course, position, tier, flag, anchorQuote, glyph, statement } = other
    const json = { anchorQuote: anchorQuote ?? {}, glyph: glyph ?? {}, statement: statement ?? {} }
    await database().fact.create({ data: { id: `${id}-b`, courseId: course, position, tier, flag, ...json } })
    const moved = { ...draft, editVersion: 2, factId: `${id}-b` }
    await expect(saveQuestionDraft(instructorId, moved, LATER)).rejects.toMatchObject({ reason: 'not-allowed' })
    await database().fact.delete({ where: { id: `${id}-b` } })
    expect(await findQuestion(draft.id)).toMatchObject({ draft: { factId }, editVersion: 2 })
  })

  test('may make another kind of a question only until learners have been asked it', async () => {
    const draft = aDraft({ body: emptyDraft('typed').body })
    await saveQuestionDraft(instructorId, draft, NOW)
    await publishQuestion(instructorId, { ...draft, editVersion: 1, body: BODY }, 'wording', null, NOW)
    expect(await database().question.findUnique({ where: { id: draft.id } })).toMatchObject({ kind: 'single' })
    await expect(saveQuestionDraft(instructorId, { ...draft, editVersion: 2 }, LATER)).rejects.toMatchObject({
      reason: 'not-allowed',
    })
  })

  test('publishes words without the spaces and empty lines round them', async () => {
    const spaced = { ...BODY, text: { ...BODY.text, ko: { ...BODY.text.ko, prompt: ` ${BODY.text.ko.prompt}\n` } } }
    const draft = aDraft({ body: spaced })
    await publishQuestion(instructorId, draft, 'wording', null, NOW)
    expect(await openQuestion(draft.id)).toMatchObject({ current: { body: BODY } })
    await expect(openQuestion('nothing')).rejects.toMatchObject({ reason: 'not-found' })
  })

  test('finds in the history of a question who changed it, why, and what it said', async () => {
    const draft = aDraft()
    await publishQuestion(instructorId, draft, 'wording', null, NOW)
    const other = { ...BODY, key: 'b' }
    await publishQuestion(instructorId, { ...draft, editVersion: 1, body: other }, 'meaning', '정답이 달라요', LATER)
    expect(await listVersions(draft.id)).toMatchObject([
      { number: 2, revision: 2, reason: '정답이 달라요', createdAt: LATER, author: null, isByTool: false, body: other },
      { number: 1, revision: 1, reason: null, createdAt: NOW, body: BODY },
    ])
    expect(await findVersionWording(draft.id, 1)).toEqual({ asOf: null, body: BODY })
    expect(await findVersionWording(draft.id, 3)).toBeNull()
  })

  test('finds questions by word and status, drafts by what is written in them', async () => {
    const draft = aDraft()
    await saveQuestionDraft(instructorId, draft, NOW)
    const { found, counts } = await listQuestionPage(listFilterOf({ q: `${factId} 매길까요`, status: 'draft' }))
    expect(found).toEqual([
      {
        ...{ id: draft.id, factId, kind: 'single', status: 'draft', hasDraft: true, disputes: 0, editedAt: NOW },
        prompt: { ko: BODY.text.ko.prompt, en: BODY.text.en.prompt },
        lesson: null,
        written: { ko: 'whole', en: 'whole' },
      },
    ])
    expect(counts).toEqual({ draft: 1, published: 0, retired: 0 })
  })
})

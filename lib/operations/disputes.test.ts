import { beforeEach, describe, expect, test } from 'vitest'
import { listCards } from '../data/cards'
import { database } from '../data/client'
import { listDisputeGroups } from '../data/dispute-desk'
import { countDisputeNews, listOwnDisputes } from '../data/disputes'
import { deleteLearner } from '../data/learners'
import type { QuestionBody, SingleBody, TypedBody } from '../domain/question/question'
import { newId } from '../secrets/ids'
import { signUp } from './accounts'
import { announceAmendments } from './amending'
import { acceptAsAlias, answerDisputes, blockAnswer, reopenClosed } from './dispute-desk'
import { keepDisputes, seeDisputes, takeBackDispute } from './disputes'
import { newQuestionId, publishQuestion, saveQuestionDraft } from './questions'
import { aCourse, aDevice, aLearner, DAY_ONE, minutesAfter } from './testing/studied-course'
import { joinAccount } from './visitors'

const LATER = minutesAfter(DAY_ONE, 60)
const SETTLED = minutesAfter(LATER, 10)

function typed(prompt = 'LLM이 글을 세는 단위는 무엇일까요?'): TypedBody {
  const key = { answer: '토큰', accept: [], block: [], otherSlot: [] }
  const words = { prompt, hint: '', why: '모델은 글을 이 조각으로 받아요.' }
  return { kind: 'typed', text: { ko: { ...words, ...key }, en: { ...words, ...key, answer: 'token' } } }
}

describe('a report about a question', () => {
  let course: Awaited<ReturnType<typeof aCourse>>
  let learner: Awaited<ReturnType<typeof aLearner>>
  let other: Awaited<ReturnType<typeof aLearner>>
  let factId: string
  let questionId: string
  let versionId: string
  const instructorId = newId(DAY_ONE)

  beforeEach(async () => {
    course = await aCourse()
    learner = await aLearner()
    other = await aLearner()
    factId = course.factIds[0] ?? ''
    questionId = newQuestionId(DAY_ONE)
    const body = typed() as QuestionBody as SingleBody
    await publishQuestion(
      instructorId,
      { id: questionId, factId, asOf: null, body, editVersion: 0 },
      'wording',
      null,
      DAY_ONE,
    )
    versionId = (await question()).currentId ?? ''
    return async () => {
      await learner.remove()
      await other.remove()
      await course.remove()
    }
  })

  const question = () =>
    database().question.findUniqueOrThrow({ where: { id: questionId }, include: { current: true } })
  const bodyNow = async () => {
    const { current } = await question()
    return current?.body as unknown as TypedBody
  }

  const report = (text: string, change: object = {}) => ({
    ...{ id: newId(DAY_ONE), questionVersionId: versionId, kind: 'right_too', language: 'ko' },
    ...{ response: { text }, ...change },
  })

  const tell = (who: { id: string }, reports: { id: string }[], at = DAY_ONE) =>
    keepDisputes(who.id, { disputes: reports }, at)

  const groupsHere = async (view: 'open' | 'closed' = 'open') =>
    (await listDisputeGroups(view)).filter((group) => group.question.id === questionId)

  const theGroup = async (view: 'open' | 'closed' = 'open') => {
    const [group] = await groupsHere(view)
    if (!group) throw new Error(`there is no ${view} group`)
    return group
  }

  /** Answers on a device, in the review. */
  async function answer(who: typeof learner, text: string, at = DAY_ONE) {
    const device = aDevice()
    const given = device.answer(factId, versionId, '', at, { response: { text }, questionVersionId: versionId })
    await device.send(who, [given], at)
    return given.id
  }

  const dueOf = async ({ id }: { id: string }) => (await listCards(id)).find((card) => card.factId === factId)?.due

  test('counts once, however often it is sent, and its id belongs to nobody else', async () => {
    const said = report('조각말', { remark: '  교과서에 있어요.  ' })
    expect(await tell(learner, [said])).toEqual([{ id: said.id, status: 'recorded' }])
    expect(await tell(learner, [said])).toEqual([{ id: said.id, status: 'duplicate' }])
    expect(await tell(other, [said])).toEqual([{ id: said.id, status: 'refused', reason: 'id-reused' }])
    expect(await listOwnDisputes(learner.id)).toMatchObject([
      { literal: '조각말', remark: '교과서에 있어요.', status: 'open', isNews: false },
    ])
    expect(await listOwnDisputes(other.id)).toEqual([])
  })

  test('that does not fit is refused without holding up the others', async () => {
    const [fit, bare] = [report('조각말'), report('', { kind: 'something_wrong', response: null })]
    const results = await tell(learner, [
      { id: 'no id' },
      report('조각말', { questionVersionId: newId(DAY_ONE) }),
      report('조각말', { response: null }),
      report('조각말', { response: { optionIds: ['a'] } }),
      report('조각말', { remark: 'ㄱ'.repeat(501) }),
      fit,
      bare,
    ])
    expect(results.map(({ reason, status }) => reason ?? status)).toEqual([
      ...['malformed', 'unknown-question', 'malformed-response', 'malformed-response', 'malformed'],
      ...['recorded', 'recorded'],
    ])
  })

  test('stands with those that say the same, and apart from what says something else', async () => {
    await tell(learner, [report('조각말'), report('조각 말'), report('낱말')])
    await tell(other, [report('조각-말'), report('단어', { kind: 'something_wrong', remark: '틀렸어요.' })])
    const groups = await groupsHere()
    expect(groups.map(({ kind, reporters, isTyped }) => [kind, reporters, isTyped])).toContainEqual([
      ...['right_too', 2, true],
    ])
    expect(groups.map(({ literal }) => literal)).toEqual(expect.arrayContaining(['낱말', '단어']))
    expect(groups).toHaveLength(3)
    expect(groups.flatMap(({ remarks }) => remarks)).toEqual(['틀렸어요.'])
  })

  test('changes no date until it is accepted; then everybody who gave that answer is judged anew', async () => {
    await answer(learner, '조각말')
    await answer(other, '조각 말')
    const [before, othersBefore] = [await dueOf(learner), await dueOf(other)]
    await tell(learner, [report('조각말')])
    expect(await dueOf(learner)).toBe(before)

    await acceptAsAlias(instructorId, (await theGroup()).id, LATER)
    expect((await bodyNow()).text.ko.accept).toEqual(['조각말'])
    expect((await question()).current).toMatchObject({ number: 2, revision: 1 })
    expect(await announceAmendments(SETTLED)).toMatchObject({ regraded: 2, failed: 0 })
    expect((await dueOf(learner)) ?? '').not.toBe(before)
    expect((await dueOf(other)) ?? '').not.toBe(othersBefore)

    expect(await listOwnDisputes(learner.id)).toMatchObject([{ status: 'accepted', isNews: true }])
    expect(await countDisputeNews(learner.id)).toBe(1)
    await seeDisputes(learner.id, SETTLED, SETTLED)
    expect(await countDisputeNews(learner.id)).toBe(0)
    const [entry] = await database().auditEntry.findMany({
      where: { subject: `question:${questionId}`, action: 'dispute.accept' },
    })
    expect(entry).toMatchObject({ actorId: instructorId, detail: { number: 2, reports: 1 } })
  })

  test('accepted twice makes one version, and the second instructor is told', async () => {
    await tell(learner, [report('조각말')])
    const { id } = await theGroup()
    await acceptAsAlias(instructorId, id, LATER)
    const again = acceptAsAlias(newId(LATER), id, LATER)
    await expect(again).rejects.toMatchObject({ reason: 'edited-meanwhile' })
    await expect(answerDisputes(instructorId, { disputeId: id, message: '네' }, LATER)).rejects.toMatchObject({
      reason: 'edited-meanwhile',
    })
    expect((await question()).current?.number).toBe(2)
  })

  test('accepted while somebody edits reaches their draft too, and tells their editor', async () => {
    const draft = { id: questionId, factId, asOf: null, body: typed('무엇을 셀까요?') as QuestionBody as SingleBody }
    const { editVersion } = await saveQuestionDraft(instructorId, { ...draft, editVersion: 1 }, DAY_ONE)
    await tell(learner, [report('조각말')])
    await acceptAsAlias(instructorId, (await theGroup()).id, LATER)
    const now = await question()
    expect((now.draft as unknown as { body: TypedBody }).body.text.ko).toMatchObject({
      ...{ prompt: '무엇을 셀까요?', accept: ['조각말'] },
    })
    await expect(saveQuestionDraft(instructorId, { ...draft, editVersion }, LATER)).rejects.toMatchObject({
      reason: 'edited-meanwhile',
    })
  })

  test('that is blocked tells its reporter why, and from then on whoever gives that answer', async () => {
    await tell(learner, [report('낱말')])
    await blockAnswer(
      instructorId,
      { disputeId: (await theGroup()).id, message: '낱말은 토큰보다 클 때가 많아요.' },
      LATER,
    )
    expect((await bodyNow()).text.ko.block).toEqual([{ text: '낱말', why: '낱말은 토큰보다 클 때가 많아요.' }])
    expect(await listOwnDisputes(learner.id)).toMatchObject([
      { status: 'blocked', reply: '낱말은 토큰보다 클 때가 많아요.', isNews: true },
    ])
  })

  test('that is answered leaves the question as it is, and what came in since stays open', async () => {
    const wrong = { kind: 'something_wrong', response: null }
    await tell(learner, [report('', { ...wrong, remark: '오타가 있어요.' })])
    const { id } = await theGroup()
    await tell(other, [report('', { ...wrong, remark: '뜻이 두 가지예요.' })], LATER)
    await answerDisputes(instructorId, { disputeId: id, message: '고칠게요.' }, LATER)
    expect((await question()).current?.number).toBe(1)
    expect(await listOwnDisputes(learner.id)).toMatchObject([{ status: 'answered', reply: '고칠게요.' }])
    expect(await groupsHere()).toMatchObject([{ remarks: ['뜻이 두 가지예요.'] }])
  })

  test('can be opened again with all that were closed with it', async () => {
    await tell(learner, [report('조각말')])
    await tell(other, [report('조각 말')])
    await answerDisputes(instructorId, { disputeId: (await theGroup()).id, message: '생각해 볼게요.' }, LATER)
    const closed = await theGroup('closed')
    expect(closed).toMatchObject({ status: 'answered', reporters: 2 })
    await reopenClosed(instructorId, closed.id, SETTLED)
    expect(await theGroup()).toMatchObject({ reporters: 2, reply: '생각해 볼게요.', closedAt: null })
    await expect(reopenClosed(instructorId, closed.id, SETTLED)).rejects.toMatchObject({ reason: 'edited-meanwhile' })
    expect(await countDisputeNews(learner.id)).toBe(0)
  })

  test('about a chosen answer can only be answered', async () => {
    const chosen = { questionVersionId: course.versionOf(factId), response: { optionIds: ['wrong'] } }
    const said = report('', chosen)
    await tell(learner, [said])
    await expect(acceptAsAlias(instructorId, said.id, LATER)).rejects.toMatchObject({ reason: 'not-allowed' })
    await answerDisputes(instructorId, { disputeId: said.id, message: '다른 쪽이 맞아요.' }, LATER)
    expect(await listOwnDisputes(learner.id)).toMatchObject([
      { literal: 'an wrong of some length', status: 'answered' },
    ])
  })

  test('is taken back by its reporter alone, and only while it is open', async () => {
    const said = report('조각말')
    await tell(learner, [said])
    await expect(takeBackDispute(other.id, said.id)).rejects.toMatchObject({ reason: 'edited-meanwhile' })
    await takeBackDispute(learner.id, said.id)
    expect(await groupsHere()).toEqual([])
    expect(await tell(learner, [said])).toEqual([{ id: said.id, status: 'duplicate' }])
    expect(await listOwnDisputes(learner.id)).toMatchObject([{ status: 'withdrawn', isNews: false }])
    await expect(takeBackDispute(learner.id, said.id)).rejects.toMatchObject({ reason: 'edited-meanwhile' })
  })

  test('of a visitor follows them into their account', async () => {
    await tell(other, [report('조각말')])
    const email = `reporter.${newId(DAY_ONE)}@example.org`
    const person = { email, name: '하람', password: 'correct horse battery', locale: 'ko' as const, zone: 'Asia/Seoul' }
    const { learnerId } = await signUp(person, DAY_ONE)
    await joinAccount(other.id, learnerId)
    await tell(other, [report('낱말')])
    const own = await listOwnDisputes(learnerId)
    await deleteLearner(learnerId)
    expect(own.map(({ literal }) => literal).sort()).toEqual(['낱말', '조각말'])
    expect(await listOwnDisputes(learnerId)).toEqual([])
  })
})

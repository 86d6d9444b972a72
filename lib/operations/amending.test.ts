import { beforeEach, describe, expect, test } from 'vitest'
import { listCards } from '../data/cards'
import { database } from '../data/client'
import type { QuestionBody, SingleBody, TypedBody } from '../domain/question/question'
import { newId } from '../secrets/ids'
import { announceAmendments } from './amending'
import { newQuestionId, publishQuestion } from './questions'
import { aCourse, aDevice, aLearner, DAY_ONE, minutesAfter } from './testing/studied-course'
import { verifyLog } from './verify'

const PUBLISHED = minutesAfter(DAY_ONE, 60)
const SETTLED = minutesAfter(PUBLISHED, 10)
const WITHIN_THREE_DAYS = ['2026-03-03', '2026-03-04', '2026-03-05']

const typed = (accept: string[], prompt = 'LLM이 글을 세는 단위는 무엇일까요?'): TypedBody => {
  const key = { answer: '토큰', accept, block: [], otherSlot: [] }
  const words = { prompt, hint: '', why: '모델은 글을 이 조각으로 받아요.' }
  return { kind: 'typed', text: { ko: { ...words, ...key }, en: { ...words, ...key, answer: 'token' } } }
}

describe('an amended question', () => {
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
    versionId = await publish(typed([]), 0, 'wording', DAY_ONE)
    return async () => {
      await learner.remove()
      await other.remove()
      await course.remove()
    }
  })

  async function publish(typedBody: TypedBody, editVersion: number, change: 'wording' | 'meaning', at = PUBLISHED) {
    const body = typedBody as QuestionBody as SingleBody
    await publishQuestion(instructorId, { id: questionId, factId, asOf: null, body, editVersion }, change, null, at)
    return (await database().question.findUniqueOrThrow({ where: { id: questionId } })).currentId ?? ''
  }

  const typing = (device: ReturnType<typeof aDevice>, text: string, at: Date, version = versionId) =>
    device.answer(factId, version, '', at, { response: { text }, questionVersionId: version })

  async function cardOf({ id }: { id: string }) {
    return (await listCards(id)).find((card) => card.factId === factId)
  }

  const eventsOf = ({ id }: { id: string }, kind: 'changed' | 'regrade') =>
    database().studyEvent.findMany({ where: { learnerId: id, kind } })

  /** What `saegim verify` has to say of these two learners. */
  async function faults() {
    const report = await verifyLog()
    return report.faults.filter(({ learnerId }) => [learner.id, other.id].includes(learnerId))
  }

  const isAnnounced = async (id: string) =>
    (await database().questionVersion.findUniqueOrThrow({ where: { id } })).announcedAt !== null

  test('of another meaning marks the cards of everybody who knows the fact, once, and asks them within three days', async () => {
    await aDevice().send(learner, [typing(aDevice(), '토큰', DAY_ONE)], DAY_ONE)
    const bystander = aDevice()
    await bystander.send(
      other,
      [bystander.answer(course.factIds[1] ?? '', course.versionOf(course.factIds[1] ?? ''), 'right', DAY_ONE)],
      DAY_ONE,
    )
    const changed = await publish(typed([], '한국어에서 LLM이 글을 세는 단위는?'), 1, 'meaning')
    expect(await database().questionVersion.findUniqueOrThrow({ where: { id: changed } })).toMatchObject({
      number: 2,
      revision: 2,
    })
    expect(await announceAmendments(SETTLED)).toMatchObject({ told: 1, failed: 0 })
    expect(await isAnnounced(changed)).toBe(true)
    expect(await announceAmendments(SETTLED)).toMatchObject({ told: 0, failed: 0 })
    expect(await eventsOf(learner, 'changed')).toHaveLength(1)
    expect(await eventsOf(other, 'changed')).toEqual([])
    const card = await cardOf(learner)
    expect(card).toMatchObject({ updatedRevision: 2 })
    expect(WITHIN_THREE_DAYS).toContain(card?.due)
    const device = aDevice()
    await device.send(
      learner,
      [typing(device, '토큰', minutesAfter(DAY_ONE, 2 * 1440))],
      minutesAfter(DAY_ONE, 2 * 1440),
    )
    // the old meaning, however well known, does not put the new one off
    expect(WITHIN_THREE_DAYS).toContain((await cardOf(learner))?.due)
    const met = minutesAfter(DAY_ONE, 3 * 1440)
    await device.send(learner, [typing(device, '토큰', met, changed)], met)
    expect(await cardOf(learner)).toMatchObject({ updatedRevision: null })
    expect(await faults()).toEqual([])
  })

  test('goes above the revisions of the other questions of its fact, and no other question clears its mark', async () => {
    const device = aDevice()
    await device.send(learner, [typing(device, '토큰', DAY_ONE)], DAY_ONE)
    await publish(typed([], '한국어에서 LLM이 글을 세는 단위는?'), 1, 'meaning')
    await announceAmendments(SETTLED)
    const at = minutesAfter(DAY_ONE, 1440)
    await device.send(learner, [device.answer(factId, course.versionOf(factId), 'right', at)], at)
    expect(await cardOf(learner)).toMatchObject({ updatedRevision: 2, answers: 2 })
  })

  test('marks nobody who met the new meaning before they were told', async () => {
    const device = aDevice()
    await device.send(learner, [typing(device, '토큰', DAY_ONE)], DAY_ONE)
    const changed = await publish(typed([], '한국어에서 LLM이 글을 세는 단위는?'), 1, 'meaning')
    const soon = minutesAfter(PUBLISHED, 1)
    await device.send(learner, [typing(device, '토큰', soon, changed)], soon)
    expect(await announceAmendments(SETTLED)).toMatchObject({ told: 1 })
    expect(await cardOf(learner)).toMatchObject({ updatedRevision: null })
  })

  test('that accepts one more answer judges it anew for everybody, and never a right answer', async () => {
    const [phone, laptop] = [aDevice(), aDevice()]
    const disputed = typing(phone, '조각말', DAY_ONE)
    const [refused] = await phone.send(learner, [disputed], DAY_ONE)
    expect(refused).toMatchObject({ verdict: 'wrong', rating: 'again', card: { due: '2026-03-03' } })
    await laptop.send(
      other,
      [typing(laptop, '단어', DAY_ONE), typing(laptop, '토큰', minutesAfter(DAY_ONE, 5))],
      DAY_ONE,
    )
    const before = await cardOf(other)
    await publish(typed(['조각말']), 1, 'wording')
    expect(await announceAmendments(SETTLED)).toMatchObject({ regraded: 1, failed: 0 })
    expect(await announceAmendments(SETTLED)).toMatchObject({ regraded: 0, failed: 0 })
    expect(await cardOf(learner)).toMatchObject({ due: '2026-03-04', answers: 1 })
    expect(await cardOf(other)).toEqual(before)
    expect(await phone.send(learner, [disputed], SETTLED)).toMatchObject([{ status: 'duplicate', verdict: 'wrong' }])
    expect(await faults()).toEqual([])
  })

  test('judges an answer that an old device brings later in the same write', async () => {
    await publish(typed(['조각말']), 1, 'wording')
    const device = aDevice()
    const late = typing(device, '조각말을', DAY_ONE)
    const [first] = await device.send(learner, [late], SETTLED)
    expect(first).toMatchObject({ status: 'recorded', verdict: 'right', rating: 'good' })
    const [regrade] = await eventsOf(learner, 'regrade')
    const answer = await database().studyEvent.findUniqueOrThrow({ where: { id: late.id } })
    expect(regrade).toMatchObject({ targetId: late.id, logVersion: answer.logVersion })
    expect(await device.send(learner, [late], SETTLED)).toMatchObject([{ status: 'duplicate', verdict: 'right' }])
    expect(await announceAmendments(SETTLED)).toMatchObject({ regraded: 0 })
    expect(await faults()).toEqual([])
  })

  test('leaves an answer that was taken back as taken back', async () => {
    const device = aDevice()
    const answer = typing(device, '조각말', DAY_ONE)
    await device.send(learner, [answer], DAY_ONE)
    const undo = device.act('undo', factId, minutesAfter(DAY_ONE, 1), { targetId: answer.id })
    await device.send(learner, [undo], minutesAfter(DAY_ONE, 1))
    await publish(typed(['조각말']), 1, 'wording')
    await announceAmendments(SETTLED)
    expect(await cardOf(learner)).toMatchObject({ answers: 0, state: 'new' })
    expect(await faults()).toEqual([])
  })

  test('reaches everybody though the work broke off, ran twice at once, and a learner was answering meanwhile', async () => {
    const devices = [aDevice(), aDevice()]
    const people = [learner, other]
    for (const [index, device] of devices.entries()) {
      const answers = Array.from({ length: 3 }, (_, minute) => typing(device, '조각말', minutesAfter(DAY_ONE, minute)))
      await device.send(people[index] ?? learner, answers, minutesAfter(DAY_ONE, 10))
    }
    const version = await publish(typed(['조각말']), 1, 'wording')
    // as far as a crash may have come: one of six, under the id that the work itself would give it
    await announceAmendments(minutesAfter(PUBLISHED, 1))
    expect(await isAnnounced(version)).toBe(false)
    const busy = Array.from({ length: 5 }, (_, minute) =>
      typing(devices[0] ?? aDevice(), '단어', minutesAfter(PUBLISHED, minute)),
    )
    await Promise.all([
      announceAmendments(SETTLED),
      announceAmendments(SETTLED),
      ...busy.map((event) => devices[0]?.send(learner, [event], SETTLED)),
    ])
    expect(await isAnnounced(version)).toBe(true)
    for (const person of people) expect(await eventsOf(person, 'regrade')).toHaveLength(3)
    expect(await faults()).toEqual([])
  })
})

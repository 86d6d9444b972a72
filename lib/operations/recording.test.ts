import pg from 'pg'
import { beforeEach, describe, expect, test } from 'vitest'
import { listCards } from '../data/cards'
import { database } from '../data/client'
import { streamLogs } from '../data/study-verify'
import { isMet } from '../domain/study/card'
import { replay } from '../domain/study/replay'
import { weightsOf } from './parameters'
import type { RecordingLearner } from './recording'
import { aCourse, aDevice, aLearner, DAY_ONE, minutesAfter } from './testing/studied-course'
import { verifyLog } from './verify'
import { joinAccount } from './visitors'

describe('recording', () => {
  let course: Awaited<ReturnType<typeof aCourse>>
  let learner: Awaited<ReturnType<typeof aLearner>>
  let other: Awaited<ReturnType<typeof aLearner>>
  let factId: string

  beforeEach(async () => {
    course = await aCourse()
    learner = await aLearner()
    other = await aLearner()
    factId = course.factIds[0] ?? ''
    return async () => {
      await learner.remove()
      await other.remove()
      await course.remove()
    }
  })

  const right = (device: ReturnType<typeof aDevice>, fact: string, at: Date, change: object = {}) =>
    device.answer(fact, course.versionOf(fact), 'right', at, change)

  async function expectSoundLog({ id }: RecordingLearner) {
    for await (const log of streamLogs()) {
      if (log.learnerId !== id) continue
      const replayed = [...replay(log.events, weightsOf).values()].sort((a, b) => (a.factId < b.factId ? -1 : 1))
      expect(log.cards.sort((a, b) => (a.factId < b.factId ? -1 : 1))).toEqual(replayed)
      return log
    }
    throw new Error('the learner has no log')
  }

  test('an answer makes a card, and the same answer again changes nothing', async () => {
    const device = aDevice()
    const event = right(device, factId, DAY_ONE)
    const [first] = await device.send(learner, [event], DAY_ONE)
    expect(first).toMatchObject({ id: event.id, status: 'recorded', verdict: 'right', rating: 'good' })
    expect(first?.card).toMatchObject({ factId, enrolled: true, answers: 1, due: '2026-03-04' })
    const [again] = await device.send(learner, [event], minutesAfter(DAY_ONE, 600))
    expect(again).toMatchObject({ status: 'duplicate', verdict: 'right', card: first?.card })
    expect((await expectSoundLog(learner)).events).toHaveLength(1)
  })

  test('an id with another content, or of another learner, is refused as reused', async () => {
    const device = aDevice()
    const event = right(device, factId, DAY_ONE)
    await device.send(learner, [event], DAY_ONE)
    const changed = { ...event, response: { optionIds: ['wrong'] } }
    expect(await device.send(learner, [changed], DAY_ONE)).toMatchObject([{ status: 'refused', reason: 'id-reused' }])
    expect(await device.send(other, [event], DAY_ONE)).toMatchObject([{ status: 'refused', reason: 'id-reused' }])
  })

  test('one refused event does not hold up the others, and results come in the order sent', async () => {
    const device = aDevice()
    const [a, b, c] = course.factIds as [string, string, string]
    const sent = [
      right(device, a, DAY_ONE),
      { ...right(device, b, DAY_ONE), zone: 'Mars/Olympus' },
      { ...right(device, b, DAY_ONE), factId: c },
      device.act('changed', b, DAY_ONE, { revision: 2 }),
      device.act('suspend', b, DAY_ONE, { reason: 'leech' }),
      device.act('enrol', 'no.such.fact', DAY_ONE),
      device.answer(b, course.versionOf(b), 'no-such-option', DAY_ONE),
      right(device, c, DAY_ONE),
    ]
    const results = await device.send(learner, sent, DAY_ONE)
    expect(results.map(({ id }) => id)).toEqual(sent.map(({ id }) => id))
    expect(results.map(({ status, reason }) => reason ?? status)).toEqual([
      'recorded',
      'malformed',
      'wrong-fact',
      'server-only',
      'leech-is-computed',
      'unknown-fact',
      'malformed-response',
      'recorded',
    ])
  })

  test('an undo that comes before its answer waits for it; one of somebody else’s answer is refused', async () => {
    const device = aDevice()
    const event = right(device, factId, DAY_ONE)
    const undo = device.act('undo', factId, minutesAfter(DAY_ONE, 1), { targetId: event.id })
    expect(await device.send(learner, [undo], minutesAfter(DAY_ONE, 2))).toMatchObject([{ status: 'recorded' }])
    const [late] = await device.send(learner, [event], minutesAfter(DAY_ONE, 3))
    expect(late).toMatchObject({ status: 'recorded', card: { answers: 0, state: 'new' } })
    const strange = aDevice().act('undo', factId, DAY_ONE, { targetId: event.id })
    expect(await device.send(other, [strange], DAY_ONE)).toMatchObject([{ status: 'refused', reason: 'wrong-target' }])
  })

  test('what placement found known is due in a week, and taken back leaves the fact unmet, also where the undo comes first', async () => {
    const [device, second] = [aDevice(), course.factIds[1] ?? '']
    const asked = device.answer(factId, course.versionOf(factId), 'wrong', DAY_ONE, { source: 'placement' })
    const [known, early] = [device.act('known', factId, DAY_ONE), device.act('known', second, DAY_ONE)]
    const sent = await device.send(learner, [asked, known], DAY_ONE)
    expect(sent).toMatchObject([{ status: 'recorded', verdict: 'wrong' }, { status: 'recorded' }])
    expect(sent[1]?.card).toMatchObject({ enrolled: true, decided: true, answers: 0, due: '2026-03-09' })

    const later = minutesAfter(DAY_ONE, 5)
    const undo = (of: typeof known, fact: string) => device.act('undo', fact, later, { targetId: of.id })
    await device.send(learner, [undo(early, second)], later)
    const taken = await device.send(learner, [early, undo(known, factId)], later)
    expect(taken).toMatchObject([{ status: 'recorded' }, { status: 'recorded' }])
    for (const { card } of taken) expect(card && isMet(card)).toBe(false)
    await expectSoundLog(learner)
  })

  test('an answer that arrives late takes its place in time', async () => {
    const [phone, desk] = [aDevice(), aDevice()]
    const early = right(phone, factId, DAY_ONE)
    const later = desk.answer(factId, course.versionOf(factId), 'wrong', minutesAfter(DAY_ONE, 3 * 1440))
    await desk.send(learner, [later], minutesAfter(DAY_ONE, 3 * 1440))
    const [result] = await phone.send(learner, [early], minutesAfter(DAY_ONE, 5 * 1440))
    expect(result?.card).toMatchObject({ answers: 2, lapses: 1, lastAnsweredDay: '2026-03-05' })
    await expectSoundLog(learner)
  })

  test('eight writers at once damage no card, lose no event and double none', async () => {
    const writers = Array.from({ length: 8 }, () => aDevice())
    const sent = await Promise.all(
      writers.map(async (device, writer) => {
        const ids: string[] = []
        for (let batch = 0; batch < 12; batch++) {
          const at = minutesAfter(DAY_ONE, batch * 700 + writer)
          const events = course.factIds
            .slice(0, 1 + ((batch + writer) % 3))
            .map((fact) => device.answer(fact, course.versionOf(fact), (batch + writer) % 4 ? 'right' : 'wrong', at))
          const results = await device.send(learner, events, at)
          expect(results.every(({ status }) => status === 'recorded')).toBe(true)
          const again = await device.send(learner, events, at)
          expect(again.every(({ status }) => status === 'duplicate')).toBe(true)
          ids.push(...events.map(({ id }) => id))
        }
        return ids
      }),
    )
    const log = await expectSoundLog(learner)
    expect(log.events.map(({ id }) => id).sort()).toEqual(sent.flat().sort())
    const { version } = await database().learnerLog.findUniqueOrThrow({ where: { learnerId: learner.id } })
    expect(version).toBe(8 * 12)
  })

  test('what a visitor answered joins the account once, and events still under way find it', async () => {
    const [device, desk] = [aDevice(), aDevice()]
    const visitor = await aLearner()
    const early = right(device, factId, DAY_ONE)
    await device.send(visitor, [early], DAY_ONE)
    await desk.send(learner, [right(desk, course.factIds[1] ?? '', DAY_ONE)], DAY_ONE)
    await joinAccount(visitor.id, learner.id)
    await joinAccount(visitor.id, other.id)
    const late = right(device, factId, minutesAfter(DAY_ONE, 1440))
    const results = await device.send(visitor, [early, late], minutesAfter(DAY_ONE, 1441))
    expect(results.map(({ status }) => status)).toEqual(['duplicate', 'recorded'])
    expect((await expectSoundLog(learner)).events).toHaveLength(3)
    expect(await listCards(visitor.id)).toEqual([])
    expect(await listCards(other.id)).toEqual([])
  })

  test('deleting a learner leaves nothing of them in any table', async () => {
    const device = aDevice()
    const visitor = await aLearner()
    await device.send(visitor, [right(device, factId, DAY_ONE)], DAY_ONE)
    await joinAccount(visitor.id, learner.id)
    await learner.remove()
    const tables = await database().$queryRawUnsafe<{ table: string; column: string }[]>(
      `select table_name as table, column_name as column from information_schema.columns
         where table_schema = current_schema() and data_type = 'uuid'`,
    )
    for (const { table, column } of tables) {
      const rows = await database().$queryRawUnsafe<unknown[]>(
        `select 1 from "${table}" where "${column}" in ($1::uuid, $2::uuid)`,
        learner.id,
        visitor.id,
      )
      expect(rows, `${table}.${column}`).toEqual([])
    }
  })

  test('the database itself refuses to change, delete or empty the log', async () => {
    const device = aDevice()
    await device.send(learner, [right(device, factId, DAY_ONE)], DAY_ONE)
    for (const sql of [
      'update study_events set seq = 9',
      'delete from study_events',
      'truncate study_events cascade',
    ]) {
      await expect(database().$executeRawUnsafe(sql)).rejects.toThrow(/append-only/)
    }
    expect((await expectSoundLog(learner)).events).toHaveLength(1)
  })

  test('the application’s own role may add to the log, merge and delete a learner, and no more', async () => {
    const device = aDevice()
    const visitor = await aLearner()
    await device.send(visitor, [right(device, factId, DAY_ONE)], DAY_ONE)
    const application = new pg.Client({ connectionString: process.env.APP_DATABASE_URL })
    await application.connect()
    try {
      const { rows } = await application.query('select current_user as name')
      expect(rows[0].name).toMatch(/^saegim_app_/)
      for (const sql of ['update study_events set seq = 9', 'delete from study_events', 'truncate study_events']) {
        await expect(application.query(sql)).rejects.toThrow(/permission denied/)
      }
      await application.query('select saegim_merge_learner($1, $2)', [visitor.id, learner.id])
      await application.query('select saegim_delete_learner($1)', [learner.id])
    } finally {
      await application.end()
    }
    expect(await database().studyEvent.count({ where: { learnerId: { in: [visitor.id, learner.id] } } })).toBe(0)
  })

  test('verification finds nothing in a sound log', async () => {
    const device = aDevice()
    await device.send(learner, [right(device, factId, DAY_ONE)], DAY_ONE)
    expect((await verifyLog()).faults.filter(({ learnerId }) => learnerId === learner.id)).toEqual([])
  })

  /** Plants a fault behind the guards' back, as a restored or mended database might hold it. */
  async function plant(sql: string) {
    await database().$transaction([
      database().$executeRawUnsafe('set local session_replication_role = replica'),
      database().$executeRawUnsafe(sql),
    ])
  }

  const nowhere = '01900000-0000-7000-8000-000000000000'
  test.each([
    ['card-differs', (id: string) => `update cards set stability = stability + 1 where learner_id = '${id}'`],
    [
      'card-differs-in-arithmetic',
      (id: string) => `update cards set stability = stability + 1e-9 where learner_id = '${id}'`,
    ],
    ['card-without-events', (id: string) => `delete from study_events where learner_id = '${id}'`],
    ['events-without-card', (id: string) => `delete from cards where learner_id = '${id}'`],
    [
      'events-that-cannot-be-replayed',
      (id: string) =>
        `update study_events set scheduling = jsonb_set(scheduling, '{parametersId}', '"gone"') where learner_id = '${id}'`,
    ],
    ['event-without-log', (id: string) => `delete from learner_logs where learner_id = '${id}'`],
    ['event-without-fact', (id: string) => `update study_events set fact_id = 'gone' where learner_id = '${id}'`],
    [
      'event-without-version',
      (id: string) => `update study_events set question_version_id = '${nowhere}' where learner_id = '${id}'`,
    ],
    [
      'answer-judged-otherwise-today',
      (id: string) =>
        `update study_events set grading = jsonb_set(grading, '{verdict}', '"wrong"') where learner_id = '${id}'`,
    ],
  ])('verification finds a planted “%s”', async (kind, sql) => {
    const device = aDevice()
    await device.send(learner, [right(device, factId, DAY_ONE)], DAY_ONE)
    await plant(sql(learner.id))
    const faults = (await verifyLog()).faults.filter(({ learnerId }) => learnerId === learner.id)
    expect(faults.map((fault) => fault.kind)).toContain(kind)
    await plant(`delete from study_events where learner_id = '${learner.id}'`)
  })

  test('verification finds an event whose learner is gone', async () => {
    const device = aDevice()
    const stray = await aLearner()
    await device.send(stray, [right(device, factId, DAY_ONE)], DAY_ONE)
    await plant(`delete from learners where id = '${stray.id}'`)
    const faults = (await verifyLog()).faults.filter(({ learnerId }) => learnerId === stray.id)
    expect(faults).toMatchObject([{ kind: 'event-without-learner', isDamage: true }])
    for (const table of ['study_events', 'cards', 'learner_logs'])
      await plant(`delete from ${table} where learner_id = '${stray.id}'`)
  })
})

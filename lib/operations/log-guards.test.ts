import pg from 'pg'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../data/client'
import { findLearner } from '../data/learners'
import { aCourse, aDevice, aLearner, DAY_ONE } from './testing/studied-course'
import { verifyLog } from './verify'
import { joinAccount } from './visitors'

describe('the guards of the log', () => {
  let course: Awaited<ReturnType<typeof aCourse>>
  let visitor: Awaited<ReturnType<typeof aLearner>>
  let account: Awaited<ReturnType<typeof aLearner>>
  let other: Awaited<ReturnType<typeof aLearner>>

  beforeEach(async () => {
    course = await aCourse()
    visitor = await aLearner()
    account = await aLearner()
    other = await aLearner()
    const device = aDevice()
    const [factId = ''] = course.factIds
    await device.send(visitor, [device.answer(factId, course.versionOf(factId), 'right', DAY_ONE)], DAY_ONE)
    return async () => {
      for (const each of [visitor, account, other]) await each.remove()
      await course.remove()
    }
  })

  async function connected<T>(url: string | undefined, work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.end()
    }
  }

  const eventsOf = (learnerId: string) => database().studyEvent.count({ where: { learnerId } })

  test.each([
    ['UPDATE', 'update study_events set seq = 9'],
    ['UPDATE', "update study_events set learner_id = learner_id, grading = '{}'"],
    ['TRUNCATE', 'truncate study_events cascade'],
  ])('hold although the permit to %s is set by hand: %s', async (permit, sql) => {
    await connected(process.env.DATABASE_URL, async (client) => {
      await client.query('select set_config($1, $2, false)', ['saegim.permit', permit])
      await expect(client.query(sql)).rejects.toThrow(/append-only/)
    })
    expect(await eventsOf(visitor.id)).toBe(1)
  })

  test('let nobody but the application and the owner merge and delete', async () => {
    const { rows } = await connected(process.env.DATABASE_URL, (client) =>
      client.query(
        `select p.proname as name from pg_proc p, aclexplode(p.proacl) a where p.prosecdef and p.proname like 'saegim%' and a.grantee = 0`,
      ),
    )
    expect(rows).toEqual([])
    const open = await connected(process.env.DATABASE_URL, (client) =>
      client.query(`select proname from pg_proc where prosecdef and proname like 'saegim%' and proacl is null`),
    )
    expect(open.rows).toEqual([])
  })

  test('do not take temporary tables of the application for the log', async () => {
    await connected(process.env.APP_DATABASE_URL, async (client) => {
      for (const table of ['study_events', 'cards', 'learners', 'learner_logs'])
        await client.query(`create temporary table ${table} (like public.${table})`)
      await client.query('select public.saegim_merge_learner($1, $2)', [visitor.id, account.id])
    })
    expect([await eventsOf(visitor.id), await eventsOf(account.id)]).toEqual([0, 1])
  })

  test('merge a visitor once, also when two accounts ask at the same time', async () => {
    await connected(process.env.DATABASE_URL, async (first) => {
      await first.query('begin')
      await first.query('select saegim_merge_learner($1, $2)', [visitor.id, account.id])
      const second = joinAccount(visitor.id, other.id)
      await expect.poll(() => isAnyoneWaiting(first), { timeout: 20_000 }).toBe(true)
      await first.query('commit')
      await second
    })
    expect(await findLearner(visitor.id)).toMatchObject({ id: account.id })
    expect([await eventsOf(account.id), await eventsOf(other.id)]).toEqual([1, 0])
  })

  async function isAnyoneWaiting(client: pg.Client): Promise<boolean> {
    const { rowCount } = await client.query(
      `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
    )
    return (rowCount ?? 0) > 0
  }

  test.each([
    'answers = -1',
    'lapses = answers + 1',
    'stability = null',
    'difficulty = 11',
    "state = 'learning'",
    "state = 'new'",
  ])('keep cards possible: not %s', async (change) => {
    const sql = `update cards set ${change} where learner_id = '${visitor.id}'`
    await expect(database().$executeRawUnsafe(sql)).rejects.toThrow(/cards_/)
  })

  test('leave a merged log that verification finds sound', async () => {
    await joinAccount(visitor.id, account.id)
    const faults = (await verifyLog()).faults.filter(({ learnerId }) => [visitor.id, account.id].includes(learnerId))
    expect(faults).toEqual([])
  })
})

import pg from 'pg'
import { beforeEach, describe, expect, test } from 'vitest'
import { recordAudit } from '../data/audit'
import { database } from '../data/client'
import { newId } from '../secrets/ids'

const NOW = new Date('2026-03-02T09:00:00.000Z')

describe('the audit log', () => {
  let id: string
  let actorId: string

  beforeEach(async () => {
    ;[id, actorId] = [newId(NOW), newId(NOW)]
    await recordAudit(database(), { id, actorId, action: 'user.role', subject: 'user:somebody' }, NOW)
  })

  const entry = () => database().auditEntry.findUniqueOrThrow({ where: { id } })

  test.each([
    ['changes', `update audit_log set action = 'nothing'`],
    ['forgets people one by one', 'update audit_log set actor_id = null'],
    ['loses lines', 'delete from audit_log'],
    ['is emptied', 'truncate audit_log'],
  ])('never %s, neither by the application nor by its owner', async (_, sql) => {
    for (const permit of ['', 'UPDATE', 'DELETE', 'TRUNCATE']) {
      for (const url of [process.env.APP_DATABASE_URL, process.env.DATABASE_URL])
        await expect(run(url, permit, sql)).rejects.toThrow(/permission denied|append-only/)
    }
    await expect(run(process.env.APP_DATABASE_URL, 'FORGET', sql)).rejects.toThrow(/permission denied/)
    expect(await entry()).toMatchObject({ actorId, action: 'user.role' })
  })

  test('can only be relieved of a person, as a whole, when their account goes', async () => {
    const changed = `update audit_log set actor_id = null, action = 'nothing' where actor_id = '${actorId}'`
    await expect(run(process.env.DATABASE_URL, 'FORGET', changed)).rejects.toThrow(/append-only/)
    for (const other of ["subject = 'user:somebody-else'", `detail = '{"more": 1}'`, 'at = now()'])
      await expect(run(process.env.DATABASE_URL, 'FORGET', `update audit_log set ${other}`)).rejects.toThrow(
        /append-only/,
      )
    await run(process.env.APP_DATABASE_URL, '', `select saegim_forget_actor('${actorId}')`)
    expect(await entry()).toMatchObject({ actorId: null, byTool: false, action: 'user.role', subject: 'user:somebody' })
  })

  async function run(url: string | undefined, permit: string, sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      await client.query('select set_config($1, $2, false)', ['saegim.permit', permit])
      await client.query(sql)
    } finally {
      await client.end()
    }
  }
})

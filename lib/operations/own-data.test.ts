import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deleteUser } from '../data/account-deletion'
import { database } from '../data/client'
import { exportOwnData } from './own-data'
import { aCourse, DAY_ONE } from './testing/studied-course'
import { aWholePerson } from './testing/whole-person'

describe('what somebody downloads of themselves', () => {
  let course: Awaited<ReturnType<typeof aCourse>>
  let person: Awaited<ReturnType<typeof aWholePerson>>
  let text = ''
  beforeAll(async () => {
    course = await aCourse()
    person = await aWholePerson(course)
    for await (const piece of exportOwnData(person.userId, person.learnerId, DAY_ONE)) text += piece
  })
  afterAll(async () => {
    await deleteUser(person.userId)
    await course.remove()
  })

  test('is one JSON text with their account, their log and their cards', () => {
    const data = JSON.parse(text)
    expect(data).toMatchObject({ format: 'saegim-export', version: 1, exportedAt: DAY_ONE.toISOString() })
    expect(data.account).toMatchObject({ id: person.userId, email: person.email, name: person.name })
    expect(data.learner).toMatchObject({ id: person.learnerId, aliases: [{ id: person.visitorId }] })
    expect(data.events).toHaveLength(2)
    expect(data.cards.map(({ factId }: { factId: string }) => factId)).toEqual(course.factIds.slice(0, 2))
  })

  test('holds a row of every table in which they stand', async () => {
    const parts: Record<string, string> = {
      ...{ users: 'account', sign_in_sessions: 'sessions', one_time_tokens: 'links', api_tokens: 'apiTokens' },
      ...{ provider_accounts: 'signIns', saved_views: 'savedViews' },
      ...{ learners: 'learner', learner_logs: 'log', study_events: 'events', cards: 'cards' },
      ...{ lesson_progress: 'lessonProgress', disputes: 'disputes', parameter_sets: 'parameterSets' },
      ...{
        audit_log: 'auditEntries',
        questions: 'written',
        question_versions: 'written',
        article_revisions: 'written',
      },
    }
    const tables = await database().$queryRawUnsafe<{ table: string }[]>(
      `select distinct table_name as table from information_schema.columns
         where table_schema = current_schema() and column_name ~ '^(user|learner|actor|created_by|closed_by)_id$'`,
    )
    const data = JSON.parse(text)
    for (const { table } of tables) {
      const part = parts[table]
      expect(part, `${table} has its part in the download`).toBeDefined()
      expect(Object.values(data[part ?? '']).flat(), table).not.toEqual([])
    }
  })

  test('holds no secret, not even hashed', async () => {
    const columns = await database().$queryRawUnsafe<{ table: string; column: string }[]>(
      `select table_name as table, column_name as column from information_schema.columns
         where table_schema = current_schema() and column_name ~ '(hash|secret)$' and table_name not in ('questions', 'question_versions', 'article_revisions', 'study_events')`,
    )
    expect(columns).toEqual(expect.arrayContaining([{ table: 'users', column: 'password_hash' }]))
    for (const { table, column } of columns) {
      const rows = await database().$queryRawUnsafe<{ secret: string | null }[]>(
        `select "${column}" as secret from "${table}"`,
      )
      for (const { secret } of rows) if (secret) expect(text).not.toContain(secret)
    }
  })
})

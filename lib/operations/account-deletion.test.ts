import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { database } from '../data/client'
import { createSession, findSessionAccount } from '../data/sign-in-sessions'
import { newId } from '../secrets/ids'
import { deleteAccount } from './account-deletion'
import { createUser, signUp } from './accounts'
import { removeAccounts } from './testing/accounts'
import { aCourse, DAY_ONE } from './testing/studied-course'
import { aWholePerson, PASSWORD } from './testing/whole-person'
import { verifyLog } from './verify'

/** Every table and column in which one of these texts stands, in whatever case. */
async function placesOf(texts: string[]): Promise<string[]> {
  const columns = await database().$queryRawUnsafe<{ table: string; column: string }[]>(
    `select table_name as table, column_name as column from information_schema.columns
       where table_schema = current_schema()`,
  )
  const found = columns.map(async ({ table, column }) => {
    const [row] = await database().$queryRawUnsafe<{ hits: bigint }[]>(
      `select count(*) as hits from "${table}"
         where exists (select 1 from unnest($1::text[]) t where strpos(lower("${column}"::text), lower(t)) > 0)`,
      texts,
    )
    return row && row.hits > 0n ? [`${table}.${column}`] : []
  })
  return (await Promise.all(found)).flat().sort()
}

describe('deleting an account', () => {
  let course: Awaited<ReturnType<typeof aCourse>>
  beforeAll(async () => {
    course = await aCourse()
  })
  afterAll(() => course.remove())

  test('leaves nothing of the person in any column of any table', async () => {
    const person = await aWholePerson(course)
    const traces = [person.userId, person.learnerId, person.visitorId, person.sessionId, person.email, person.name]
    const before = await placesOf(traces)
    for (const place of ['users.email', 'learners.user_id', 'study_events.learner_id', 'audit_log.detail'])
      expect(before).toContain(place)

    const words = { userId: person.userId, current: PASSWORD, email: '' }
    expect(await deleteAccount(words, DAY_ONE)).toBe(person.email)
    expect(await placesOf(traces)).toEqual([])
    expect((await verifyLog()).faults.filter(({ isDamage }) => isDamage)).toEqual([])
  })

  test('leaves what they did for others, and the word that something was done', async () => {
    const person = await aWholePerson(course)
    const written = { where: { id: { in: course.factIds.map((factId) => `${factId}.one`) } } }
    const [questions, entries] = [await database().question.count(written), await database().auditEntry.count()]
    await deleteAccount({ userId: person.userId, current: PASSWORD, email: '' }, DAY_ONE)
    expect(await database().question.count(written)).toBe(questions)
    expect(await database().auditEntry.count()).toBe(entries)
    const nobody = 'user:00000000-0000-0000-0000-000000000000'
    const told = await Promise.all(
      person.auditIds.map((id) =>
        database().auditEntry.findUnique({
          where: { id },
          select: { actorId: true, byTool: true, subject: true, detail: true },
        }),
      ),
    )
    expect(told).toEqual([
      { actorId: null, byTool: false, subject: 'question:a.1', detail: { reason: 'a good one' } },
      { actorId: null, byTool: true, subject: nobody, detail: { role: 'learner' } },
      { actorId: null, byTool: true, subject: nobody, detail: {} },
    ])
  })

  test('touches nobody else, however alike they are', async () => {
    const [leaving, staying] = [await aWholePerson(course), await aWholePerson(course)]
    await deleteAccount({ userId: leaving.userId, current: PASSWORD, email: '' }, DAY_ONE)
    expect(await findSessionAccount(staying.sessionId, DAY_ONE)).toMatchObject({ email: staying.email })
    expect(await database().studyEvent.count({ where: { learnerId: staying.learnerId } })).toBe(2)
    await deleteAccount({ userId: staying.userId, current: PASSWORD, email: '' }, DAY_ONE)
  })
})

describe('before an account is deleted', () => {
  let stem: string
  const email = (name: string) => `${name}.${stem}@example.org`
  const exists = async (userId: string) => (await database().user.count({ where: { id: userId } })) === 1
  beforeEach(() => {
    stem = newId(DAY_ONE)
    return () => removeAccounts(stem)
  })

  test('the password is asked for, some times and not for ever', async () => {
    const person = {
      email: email('minseo'),
      name: '민서',
      password: PASSWORD,
      locale: 'ko',
      zone: 'Asia/Seoul',
    } as const
    const { userId } = await signUp(person, DAY_ONE)
    const say = (current: string) => deleteAccount({ userId, current, email: person.email }, DAY_ONE)
    await expect(say('')).rejects.toThrow('wrong-password')
    for (let tries = 1; tries < 10; tries++) await expect(say('not the right one')).rejects.toThrow('wrong-password')
    await expect(say(PASSWORD)).rejects.toThrow('limit-reached')
    expect(await exists(userId)).toBe(true)
  })

  test('the address is asked for where there is no password', async () => {
    const { id } = await createUser({ email: email('haram'), name: '하람', role: 'learner', password: null }, DAY_ONE)
    await createSession(newId(DAY_ONE), id, DAY_ONE, new Date('2027-01-01'))
    const say = (typed: string) => deleteAccount({ userId: id, current: '', email: typed }, DAY_ONE)
    await expect(say('')).rejects.toThrow('wrong-email')
    await expect(say(email('another'))).rejects.toThrow('wrong-email')
    expect(await exists(id)).toBe(true)
    await say(` ${email('haram').toUpperCase()}`)
    expect(await exists(id)).toBe(false)
  })

  test('the last administrator has to make another one, also when two leave at once', async () => {
    const make = (name: string) => createUser({ email: email(name), name, role: 'admin', password: PASSWORD }, DAY_ONE)
    const [one, two] = [await make('one'), await make('two')]
    const leave = (userId: string) => deleteAccount({ userId, current: PASSWORD, email: '' }, DAY_ONE)
    const left = await Promise.allSettled([leave(one.id), leave(two.id)])
    expect(left.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(left.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { reason: 'last-administrator' } })
    expect(await database().user.count({ where: { role: 'admin', email: { contains: stem } } })).toBe(1)
  })
})

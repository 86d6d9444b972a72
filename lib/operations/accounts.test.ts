import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../data/client'
import { deleteLearner } from '../data/learners'
import { createSession, findSessionAccount } from '../data/sign-in-sessions'
import { newId } from '../secrets/ids'
import {
  becomeFirstAdministrator,
  createUser,
  makeFirstAdministratorToken,
  readLink,
  setPasswordByLink,
  signIn,
  signOut,
  signUp,
} from './accounts'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const LATER = new Date('2026-03-02T10:00:01.000Z')
const HOME = { address: '203.0.113.1', device: null }
const PASSWORD = 'correct horse battery'

describe('an account', () => {
  let stem: string
  const email = (name = 'minseo') => `${name}.${stem}@example.org`
  const person = (name = 'minseo') =>
    ({ email: email(name), name, password: PASSWORD, locale: 'ko', zone: 'Asia/Seoul' }) as const

  beforeEach(async () => {
    stem = newId(NOW)
    return async () => {
      const users = await database().user.findMany({ where: { email: { contains: stem } }, include: { learner: true } })
      for (const { id, learner } of users) {
        if (learner) await deleteLearner(learner.id)
        await database().user.delete({ where: { id } })
      }
      await database().oneTimeToken.deleteMany({ where: { kind: 'first_administrator' } })
    }
  })

  test('has one address, however it is typed, and a taken one is refused', async () => {
    await signUp(person(), NOW)
    await expect(signUp({ ...person(), email: ` MINSEO.${stem}@Example.org ` }, NOW)).rejects.toThrow('email-taken')
    await expect(signIn({ email: email().toUpperCase(), password: PASSWORD }, HOME, NOW)).resolves.toBeTruthy()
  })

  test('opens to its password alone, and never says what was wrong', async () => {
    const { userId } = await signUp(person(), NOW)
    await expect(signIn({ email: email(), password: 'wrong horse' }, HOME, NOW)).rejects.toThrow('wrong-credentials')
    await expect(signIn({ email: email('nobody'), password: PASSWORD }, HOME, NOW)).rejects.toThrow('wrong-credentials')
    await database().user.update({ where: { id: userId }, data: { disabledAt: NOW } })
    await expect(signIn({ email: email(), password: PASSWORD }, HOME, NOW)).rejects.toThrow('wrong-credentials')
  })

  test('is known by a session until that ends, is over, or the user is disabled', async () => {
    const { sessionId, userId, endsAt } = await signUp(person(), NOW)
    expect(await findSessionAccount(sessionId, LATER)).toMatchObject({ id: userId, email: email() })
    expect(await findSessionAccount(sessionId, endsAt)).toBeNull()
    await database().user.update({ where: { id: userId }, data: { disabledAt: NOW } })
    expect(await findSessionAccount(sessionId, LATER)).toBeNull()
    await database().user.update({ where: { id: userId }, data: { disabledAt: null } })
    await signOut(sessionId, LATER)
    expect(await findSessionAccount(sessionId, LATER)).toBeNull()
  })

  test('made by the operator gets its password by a link, once and within the hour', async () => {
    const { id, token } = await createUser({ email: email(), name: 'Teacher', role: 'instructor', password: null }, NOW)
    expect(await readLink(token ?? '', NOW)).toEqual({ email: email() })
    expect(await readLink(token ?? '', LATER)).toBeNull()
    await expect(setPasswordByLink(token ?? '', PASSWORD, LATER)).rejects.toThrow('link-expired')
    await setPasswordByLink(token ?? '', PASSWORD, NOW)
    await expect(setPasswordByLink(token ?? '', 'another password', NOW)).rejects.toThrow('link-expired')
    await expect(signIn({ email: email(), password: PASSWORD }, HOME, NOW)).resolves.toMatchObject({ userId: id })
    expect(await database().auditEntry.count({ where: { subject: `user:${id}`, action: 'user.create' } })).toBe(1)
  })

  test('sends everybody out when its password is set', async () => {
    const { id, token } = await createUser({ email: email(), name: 'Teacher', role: 'instructor', password: null }, NOW)
    const sessionId = newId(NOW)
    await createSession(sessionId, id, NOW, new Date('2026-06-01T00:00:00.000Z'))
    expect(await findSessionAccount(sessionId, NOW)).toMatchObject({ id })
    await setPasswordByLink(token ?? '', PASSWORD, NOW)
    expect(await findSessionAccount(sessionId, NOW)).toBeNull()
  })

  test('is the first administrator by one link, and of two at once one wins', async () => {
    const token = await makeFirstAdministratorToken(NOW)
    expect(await readLink(token ?? '', NOW)).toEqual({ email: null })
    const tries = await Promise.allSettled([
      becomeFirstAdministrator(token ?? '', person('one'), NOW),
      becomeFirstAdministrator(token ?? '', person('two'), NOW),
    ])
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await makeFirstAdministratorToken(NOW)).toBeNull()
    expect(await readLink(token ?? '', NOW)).toBeNull()
  })

  test('a newer link for the first administrator ends the older', async () => {
    const older = await makeFirstAdministratorToken(NOW)
    const newer = await makeFirstAdministratorToken(NOW)
    expect(await readLink(older ?? '', NOW)).toBeNull()
    expect(await readLink(newer ?? '', NOW)).toEqual({ email: null })
  })
})

import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../data/client'
import { listInvitations } from '../data/invitations'
import { findPerson, listPeople } from '../data/people'
import { findSessionAccount } from '../data/sign-in-sessions'
import { newId } from '../secrets/ids'
import { acceptInvitation, findOpenInvitation, signUp } from './accounts'
import { changeAccess, changeRole, invitePerson, withdrawInvitation } from './people'
import { removeAccounts } from './testing/accounts'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000)
const PASSWORD = 'correct horse battery'

describe('an administrator', () => {
  let stem: string
  let admin: { id: string; sessionId: string }
  let other: { id: string; sessionId: string }
  let learner: { id: string; sessionId: string }

  beforeEach(async () => {
    stem = newId(NOW)
    admin = await aPerson('가람', 'admin')
    other = await aPerson('나래', 'admin')
    learner = await aPerson('다온', 'learner')
    return async () => {
      await database().oneTimeToken.deleteMany({ where: { kind: 'invite' } })
      await removeAccounts(stem)
    }
  })

  async function aPerson(name: string, role: 'admin' | 'learner') {
    const person = {
      email: `${name}.${stem}@example.org`,
      name,
      password: PASSWORD,
      locale: 'ko',
      zone: 'Asia/Seoul',
    } as const
    const { userId, sessionId } = await signUp(person, NOW)
    await database().user.update({ where: { id: userId }, data: { role } })
    return { id: userId, sessionId }
  }

  const deeds = (subject: string) =>
    database().auditEntry.findMany({
      where: { subject },
      orderBy: { action: 'asc' },
      select: { actorId: true, action: true, detail: true },
    })
  const linkTokenOf = ({ link }: { link: string }) => link.split('/').at(-1) ?? ''
  const newcomer = { name: '새봄', password: PASSWORD, locale: 'ko', zone: 'Asia/Seoul' } as const

  test('gives somebody a role, which counts from their next request on, and the log tells of it', async () => {
    await changeRole(admin.id, { id: learner.id, role: 'instructor' }, NOW)
    expect(await findSessionAccount(learner.sessionId, NOW)).toMatchObject({ role: 'instructor' })
    await changeRole(admin.id, { id: learner.id, role: 'instructor' }, NOW)
    expect(await deeds(`user:${learner.id}`)).toEqual([
      { actorId: admin.id, action: 'user.role', detail: { role: 'instructor' } },
    ])
  })

  test('lets somebody in no more, at once and on every device, and later again', async () => {
    await changeAccess(admin.id, { id: learner.id, isDisabled: true }, NOW)
    expect(await findSessionAccount(learner.sessionId, NOW)).toBeNull()
    expect(await findPerson(learner.id)).toMatchObject({ isDisabled: true })
    await changeAccess(admin.id, { id: learner.id, isDisabled: false }, NOW)
    expect(await findPerson(learner.id)).toMatchObject({ isDisabled: false })
    // what was signed in before stays signed out
    expect(await findSessionAccount(learner.sessionId, NOW)).toBeNull()
    expect((await deeds(`user:${learner.id}`)).map(({ action }) => action)).toEqual(['user.disable', 'user.enable'])
  })

  test('cannot change themselves by accident, and others cannot change anybody', async () => {
    await expect(changeRole(admin.id, { id: admin.id, role: 'learner' }, NOW)).rejects.toThrow('own-account')
    await expect(changeAccess(admin.id, { id: admin.id, isDisabled: true }, NOW)).rejects.toThrow('own-account')
    await expect(changeRole(learner.id, { id: learner.id, role: 'admin' }, NOW)).rejects.toThrow('not-allowed')
    await expect(changeRole(admin.id, { id: newId(NOW), role: 'admin' }, NOW)).rejects.toThrow('not-found')
  })

  test.each([
    ['demote', (by: string, id: string) => changeRole(by, { id, role: 'learner' }, NOW)],
    ['disable', (by: string, id: string) => changeAccess(by, { id, isDisabled: true }, NOW)],
  ])('stays, when the last two %s each other at the same time', async (_, change) => {
    for (let round = 0; round < 5; round++) {
      const outcomes = await Promise.allSettled([change(admin.id, other.id), change(other.id, admin.id)])
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      const left = await database().user.count({
        where: { id: { in: [admin.id, other.id] }, role: 'admin', disabledAt: null },
      })
      expect(left).toBe(1)
      await database().user.updateMany({
        where: { id: { in: [admin.id, other.id] } },
        data: { role: 'admin', disabledAt: null },
      })
    }
  })

  test('invites somebody by a link that makes their account once, with the chosen role', async () => {
    const made = await invitePerson(admin.id, { email: ` New.${stem}@Example.org `, role: 'instructor' }, NOW)
    expect(made.email).toBe(`new.${stem}@example.org`)
    const token = linkTokenOf(made)
    expect(await findOpenInvitation(token, days(6.9))).toMatchObject({ email: made.email, role: 'instructor' })
    const tries = await Promise.allSettled([
      acceptInvitation(token, newcomer, NOW),
      acceptInvitation(token, newcomer, NOW),
    ])
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const user = await database().user.findUniqueOrThrow({ where: { email: made.email } })
    expect(user).toMatchObject({ role: 'instructor', name: '새봄', emailVerifiedAt: null })
    expect(await findOpenInvitation(token, NOW)).toBeNull()
    expect(await deeds(`user:${user.id}`)).toEqual([
      { actorId: user.id, action: 'user.join', detail: { role: 'instructor' } },
    ])
  })

  test('finds an invitation over after seven days, replaced by a newer one, and withdrawn', async () => {
    const invite = (now = NOW) => invitePerson(admin.id, { email: `new.${stem}@example.org`, role: 'admin' }, now)
    const older = linkTokenOf(await invite())
    expect(await findOpenInvitation(older, days(7))).toBeNull()
    const newer = linkTokenOf(await invite())
    expect(await findOpenInvitation(older, NOW)).toBeNull()
    const [open] = await listInvitations(NOW)
    expect(open).toMatchObject({ email: `new.${stem}@example.org`, role: 'admin', expiresAt: days(7) })
    await withdrawInvitation(admin.id, open?.id ?? '', NOW)
    await expect(acceptInvitation(newer, newcomer, NOW)).rejects.toThrow('link-expired')
    await expect(withdrawInvitation(admin.id, open?.id ?? '', NOW)).rejects.toThrow('not-found')
    expect((await deeds(`invitation:${open?.id}`)).map(({ action }) => action)).toEqual([
      'user.invite',
      'user.withdraw-invitation',
    ])
  })

  test('cannot invite somebody who has an account, nor one who made one meanwhile', async () => {
    await expect(invitePerson(admin.id, { email: `다온.${stem}@example.org`, role: 'admin' }, NOW)).rejects.toThrow(
      'email-taken',
    )
    const made = await invitePerson(admin.id, { email: `new.${stem}@example.org`, role: 'admin' }, NOW)
    await signUp({ ...newcomer, email: made.email }, NOW)
    await expect(acceptInvitation(linkTokenOf(made), newcomer, NOW)).rejects.toThrow('email-taken')
    expect(await database().user.findUnique({ where: { email: made.email } })).toMatchObject({ role: 'learner' })
  })

  test('who is one no more leaves no invitation behind by which to come back', async () => {
    const token = linkTokenOf(await invitePerson(other.id, { email: `new.${stem}@example.org`, role: 'admin' }, NOW))
    await changeRole(admin.id, { id: other.id, role: 'learner' }, NOW)
    await expect(acceptInvitation(token, newcomer, NOW)).rejects.toThrow('link-expired')
  })

  test('finds people by parts of name and address, page by page, in views that count', async () => {
    const list = (search: string, view: 'admin' | 'disabled' | null = null) => listPeople({ search, view, page: 1 })
    expect((await list(`.${stem.toUpperCase()}`)).people.map(({ name }) => name)).toEqual(['가람', '나래', '다온'])
    const { people, counts } = await list(stem, 'admin')
    expect(people.map(({ id }) => id)).toEqual([admin.id, other.id])
    expect(counts).toEqual({ all: 3, learner: 1, instructor: 0, admin: 2, disabled: 0 })
    await changeAccess(admin.id, { id: other.id, isDisabled: true }, NOW)
    expect((await list(stem, 'disabled')).people.map(({ id }) => id)).toEqual([other.id])
    expect((await list(`%${stem}`)).people).toEqual([])
    expect((await listPeople({ search: stem, view: null, page: 2 })).people).toEqual([])
  })
})

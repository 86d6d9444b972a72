import {
  type AccountRole,
  type AccountSettings,
  createAccount,
  findPerson,
  findSignIn,
  findUserByEmail,
  hasAdministrator,
  savePassword,
  saveSettings,
} from '../data/accounts'
import type { AuditEntry } from '../data/audit'
import { publicUrl } from '../data/instance'
import { findInvitation, type Invitation } from '../data/invitations'
import { findToken, spendToken } from '../data/one-time-tokens'
import { createSession, endSession } from '../data/sign-in-sessions'
import { foldEmail } from '../domain/account/email'
import { KEPT_DAYS } from '../domain/account/keeping'
import type { Language } from '../domain/language'
import { Refusal } from '../errors'
import { sha256 } from '../secrets/hash'
import { newId } from '../secrets/ids'
import { hashPassword, isPassword } from '../secrets/password'
import { makeLink } from './links'
import { confirmPassword } from './own-password'
import { refuseGuessable } from './password-rules'
import { admitSignIn, type ComingFrom } from './sign-in-limits'

const HOUR_MILLIS = 3_600_000

export interface SignedIn {
  sessionId: string
  userId: string
  learnerId: string
  endsAt: Date
}

export interface Registration {
  email: string
  name: string
  password: string
  locale: Language
  zone: string
}

/** Makes a learner's account and signs it in. Throws `email-taken`. */
export async function signUp(registration: Registration, now: Date): Promise<SignedIn> {
  const { password, ...person } = registration
  const account = await register({ ...person, role: 'learner', password }, now)
  return beginSession(account, now)
}

/** Throws `wrong-credentials` alike for a wrong password, an unknown e-mail and a disabled account, or `limit-reached`. */
export async function signIn(
  { email, password }: { email: string; password: string },
  from: ComingFrom,
  now: Date,
): Promise<SignedIn> {
  const found = await findSignIn(foldEmail(email))
  const giveBack = await admitSignIn({ email: foldEmail(email), userId: found?.id ?? null }, from, now)
  const isRight = await isPassword(found?.passwordHash ?? null, password)
  if (!found?.learner || !isRight || found.disabledAt) throw new Refusal('wrong-credentials')
  await giveBack()
  return beginSession({ id: found.id, learnerId: found.learner.id }, now)
}

export interface PasswordChange {
  userId: string
  /** The session in which it is changed: it stays, all others end. */
  sessionId: string
  current: string
  password: string
}

/** Throws `wrong-password` or `limit-reached` for the present one, and the refusals of a new one. */
export async function changePassword(
  { userId, sessionId, current, password }: PasswordChange,
  now: Date,
): Promise<void> {
  const person = await findPerson(userId)
  if (!person) throw new Refusal('signed-out')
  await confirmPassword(userId, person.passwordHash, current, now)
  await refuseGuessable(password, person)
  await savePassword(userId, await hashPassword(password), now, sessionId)
}

/** What a learner chose for themselves; it takes effect with their next answer. */
export async function changeSettings(
  userId: string,
  settings: Partial<AccountSettings & { name: string }>,
): Promise<void> {
  await saveSettings(userId, settings)
}

export async function signOut(sessionId: string, now: Date): Promise<void> {
  await endSession(sessionId, now)
}

export interface NewPerson {
  email: string
  name: string
  role: AccountRole
  password: string | null
  locale?: Language
  zone?: string
}

/** An account made by the operator: with a password, or with a link that sets one. Throws `email-taken`. */
export async function createUser(person: NewPerson, now: Date): Promise<{ id: string; token: string | null }> {
  const account = await register(person, now, { actorId: null, action: 'user.create', detail: { role: person.role } })
  return { id: account.id, token: person.password === null ? await makeLink('set_password', account.id, now) : null }
}

/** The token of a link that makes the first administrator; null once there is one. Good once, for an hour. */
export async function makeFirstAdministratorToken(now: Date): Promise<string | null> {
  return (await hasAdministrator()) ? null : makeLink('first_administrator', null, now)
}

/** What a link from `/reset/TOKEN` is for: the password of an account, or with no e-mail the first administrator. */
export interface ResetLink {
  email: string | null
}

/** Reads a link without using it up; null where it is used, over or never was. */
export async function readLink(token: string, now: Date): Promise<ResetLink | null> {
  const found = await findToken(sha256(token), now)
  if (found?.kind === 'first_administrator') return (await hasAdministrator()) ? null : { email: null }
  if (found?.kind !== 'set_password' || !found.userId) return null
  const person = await findPerson(found.userId)
  return person && { email: person.email }
}

/** Sets the password that a link is for; every session ends. Throws `link-expired`; a guessable password leaves the link good. */
export async function setPasswordByLink(token: string, password: string, now: Date): Promise<void> {
  const found = await findToken(sha256(token), now)
  const person = found?.kind === 'set_password' && found.userId ? await findPerson(found.userId) : null
  if (!found?.userId || !person) throw new Refusal('link-expired')
  await refuseGuessable(password, person)
  const passwordHash = await hashPassword(password)
  if (!(await spendToken(sha256(token), now))) throw new Refusal('link-expired')
  await savePassword(found.userId, passwordHash, now)
}

/** Makes the first administrator and signs them in. Throws `link-expired` or, before the link is used, `email-taken`. */
export async function becomeFirstAdministrator(
  token: string,
  registration: Registration,
  now: Date,
): Promise<SignedIn> {
  if ((await readLink(token, now))?.email !== null) throw new Refusal('link-expired')
  if (await findUserByEmail(foldEmail(registration.email))) throw new Refusal('email-taken')
  await refuseGuessable(registration.password, registration)
  if (!(await spendToken(sha256(token), now))) throw new Refusal('link-expired')
  const account = await register({ ...registration, role: 'admin' }, now, {
    actorId: 'self',
    action: 'user.first-administrator',
  })
  return beginSession(account, now)
}

/** What the audit log says of a new account: who made it, or that they did themselves; and the link that is used up by it. */
type Making = Pick<AuditEntry, 'action' | 'detail'> & { actorId: string | null | 'self'; tokenHash?: string }

function deedOf({ action, detail, actorId }: Making, id: string, now: Date): AuditEntry {
  return { id: newId(now), action, detail, subject: `user:${id}`, actorId: actorId === 'self' ? id : actorId }
}

async function register(
  { password, locale = 'ko', zone = 'Asia/Seoul', ...person }: NewPerson,
  now: Date,
  making?: Making,
) {
  const id = newId(now)
  if (password !== null) await refuseGuessable(password, person)
  const account = await createAccount(
    {
      id,
      learnerId: newId(now),
      email: foldEmail(person.email),
      name: person.name.trim(),
      role: person.role,
      passwordHash: password === null ? null : await hashPassword(password),
      locale,
      zone,
    },
    now,
    { deed: making && deedOf(making, id, now), tokenHash: making?.tokenHash },
  )
  if (!account) throw new Refusal('email-taken')
  return account
}

/** What an invitation that can still be accepted is for. */
export function findOpenInvitation(token: string, now: Date): Promise<Invitation | null> {
  return findInvitation(sha256(token), now)
}

/** Makes the account somebody was invited to, and signs it in. Throws `link-expired`, or `email-taken` and keeps the link. */
export async function acceptInvitation(
  token: string,
  person: Omit<Registration, 'email'>,
  now: Date,
): Promise<SignedIn> {
  const tokenHash = sha256(token)
  const invitation = await findInvitation(tokenHash, now)
  if (!invitation) throw new Refusal('link-expired')
  const { email, role } = invitation
  const making: Making = { actorId: 'self', action: 'user.join', detail: { role }, tokenHash }
  return beginSession(await register({ ...person, email, role }, now, making), now)
}

/** Opens a session for an account whose owner has proved who they are. */
export async function beginSession({ id, learnerId }: { id: string; learnerId: string }, now: Date): Promise<SignedIn> {
  const sessionId = newId(now)
  const endsAt = new Date(now.getTime() + KEPT_DAYS.session * 24 * HOUR_MILLIS)
  await createSession(sessionId, id, now, endsAt)
  return { sessionId, userId: id, learnerId, endsAt }
}

/** The page where a one-time token works. */
export function resetLink(token: string): string {
  return `${publicUrl()}/reset/${token}`
}

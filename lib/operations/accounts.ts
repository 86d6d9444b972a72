import {
  type AccountRole,
  type AccountSettings,
  createAccount,
  findSignIn,
  findUserByEmail,
  hasAdministrator,
  savePassword,
  saveSettings,
} from '../data/accounts'
import { recordAudit } from '../data/audit'
import { publicUrl } from '../data/instance'
import { findToken, saveToken, spendToken } from '../data/one-time-tokens'
import { createSession, endSession } from '../data/sign-in-sessions'
import type { Language } from '../domain/language'
import { Refusal } from '../errors'
import { sha256 } from '../secrets/hash'
import { newId } from '../secrets/ids'
import { hashPassword, isPassword } from '../secrets/password'
import { newToken } from '../secrets/token'

const SESSION_DAYS = 90
const LINK_HOURS = 1
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

/** Throws `wrong-credentials` alike for a wrong password, an unknown e-mail and a disabled account. */
export async function signIn({ email, password }: { email: string; password: string }, now: Date): Promise<SignedIn> {
  const found = await findSignIn(foldEmail(email))
  const isRight = await isPassword(found?.passwordHash ?? null, password)
  if (!found?.learner || !isRight || found.disabledAt) throw new Refusal('wrong-credentials')
  return beginSession({ id: found.id, learnerId: found.learner.id }, now)
}

/** What a learner chose for themselves; it takes effect with their next answer. */
export async function changeSettings(userId: string, settings: AccountSettings & { name: string }): Promise<void> {
  await saveSettings(userId, settings)
}

export async function signOut(sessionId: string, now: Date): Promise<void> {
  await endSession(sessionId, now)
}

interface NewPerson {
  email: string
  name: string
  role: AccountRole
  password: string | null
  locale?: Language
  zone?: string
}

/** An account made by the operator: with a password, or with a link that sets one. Throws `email-taken`. */
export async function createUser(person: NewPerson, now: Date): Promise<{ id: string; token: string | null }> {
  const account = await register(person, now)
  await recordAudit(
    { id: newId(now), actorId: null, action: 'user.create', subject: account.id, detail: { role: person.role } },
    now,
  )
  return { id: account.id, token: person.password === null ? await makeLink('set_password', account.id, now) : null }
}

/** The token of a link that makes the first administrator; null once there is one. Good once, for an hour. */
export async function makeFirstAdministratorToken(now: Date): Promise<string | null> {
  return (await hasAdministrator()) ? null : makeLink('first_administrator', null, now)
}

export type LinkPurpose = 'set-password' | 'first-administrator'

/** What a link from `/reset/TOKEN` is for; null where it is used up, over or never was. */
export async function purposeOfLink(token: string, now: Date): Promise<LinkPurpose | null> {
  const found = await findToken(sha256(token), now)
  if (found?.kind === 'set_password' && found.userId) return 'set-password'
  if (found?.kind === 'first_administrator' && !(await hasAdministrator())) return 'first-administrator'
  return null
}

/** Sets the password that a link is for and signs in. Throws `link-expired`. */
export async function setPasswordByLink(token: string, password: string, now: Date): Promise<void> {
  const found = await findToken(sha256(token), now)
  if (found?.kind !== 'set_password' || !found.userId) throw new Refusal('link-expired')
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
  if ((await purposeOfLink(token, now)) !== 'first-administrator') throw new Refusal('link-expired')
  if (await findUserByEmail(foldEmail(registration.email))) throw new Refusal('email-taken')
  if (!(await spendToken(sha256(token), now))) throw new Refusal('link-expired')
  const account = await register({ ...registration, role: 'admin' }, now)
  await recordAudit(
    { id: newId(now), actorId: account.id, action: 'user.first-administrator', subject: account.id },
    now,
  )
  return beginSession(account, now)
}

async function register({ password, locale = 'ko', zone = 'Asia/Seoul', ...person }: NewPerson, now: Date) {
  const account = await createAccount(
    {
      id: newId(now),
      learnerId: newId(now),
      email: foldEmail(person.email),
      name: person.name.trim(),
      role: person.role,
      passwordHash: password === null ? null : await hashPassword(password),
      locale,
      zone,
    },
    now,
  )
  if (!account) throw new Refusal('email-taken')
  return account
}

async function makeLink(
  kind: 'set_password' | 'first_administrator',
  userId: string | null,
  now: Date,
): Promise<string> {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + LINK_HOURS * HOUR_MILLIS)
  await saveToken({ id: newId(now), kind, userId, tokenHash: sha256(token), expiresAt }, now)
  return token
}

async function beginSession({ id, learnerId }: { id: string; learnerId: string }, now: Date): Promise<SignedIn> {
  const sessionId = newId(now)
  const endsAt = new Date(now.getTime() + SESSION_DAYS * 24 * HOUR_MILLIS)
  await createSession(sessionId, id, now, endsAt)
  return { sessionId, userId: id, learnerId, endsAt }
}

/** One address, however it was typed. */
function foldEmail(email: string): string {
  return email.trim().toLowerCase()
}

/** The page where a one-time token works. */
export function resetLink(token: string): string {
  return `${publicUrl()}/reset/${token}`
}

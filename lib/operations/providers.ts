import { findPerson } from '../data/accounts'
import type { AuditEntry } from '../data/audit'
import {
  createLinkedAccount,
  deleteLink,
  findAccountByAddress,
  findAccountToConnect,
  findLinkedAccount,
  findWaysIn,
  type Link,
  saveFirstPassword,
  saveLink,
} from '../data/provider-accounts'
import { decideConnection, decideEntry } from '../domain/account/linking'
import type { Identity, Provider } from '../domain/account/provider'
import type { Language } from '../domain/language'
import { Refusal } from '../errors'
import { newId } from '../secrets/ids'
import { hashPassword } from '../secrets/password'
import { beginSession, type SignedIn } from './accounts'
import { refuseGuessable } from './password-rules'

/** Where somebody new comes from. */
export interface Newcomer {
  locale: Language
  zone: string
}

/**
 * Signs in whom a provider named: by the identity, or by an address that both sides have confirmed; whoever is new gets
 * an account. Throws the refusals of `decideEntry`.
 */
export async function enterByProvider(identity: Identity, newcomer: Newcomer, now: Date): Promise<SignedIn> {
  // Two windows at once may want to make the same: the second then finds what the first has made.
  return (await tryToEnter(identity, newcomer, now)) ?? (await tryToEnter(identity, newcomer, now)) ?? taken()
}

function taken(): never {
  throw new Refusal('email-taken')
}

async function tryToEnter(identity: Identity, newcomer: Newcomer, now: Date): Promise<SignedIn | null> {
  const { provider, subject, verifiedEmail } = identity
  const linked = await findLinkedAccount(provider, subject)
  const addressed = verifiedEmail ? await findAccountByAddress(verifiedEmail) : null
  const entry = decideEntry(identity, linked, addressed)
  switch (entry.kind) {
    case 'refuse':
      throw new Refusal(entry.reason)
    case 'enter':
      return linked && beginSession(linked, now)
    case 'link': {
      const deed = deedOf(entry.userId, provider, 'address', now)
      const isLinked = await saveLink(entry.userId, linkOf(identity, now), { confirmsEmail: false }, deed, now)
      return isLinked && addressed ? beginSession(addressed, now) : null
    }
    case 'create':
      return create(identity, entry.email, newcomer, now)
  }
}

async function create(
  identity: Identity,
  email: string,
  { locale, zone }: Newcomer,
  now: Date,
): Promise<SignedIn | null> {
  const account = { id: newId(now), learnerId: newId(now) }
  const name = identity.name ?? email.split('@')[0]?.slice(0, 60) ?? email
  const user = { ...account, locale, zone, email, name, role: 'learner', passwordHash: null } as const
  const deed = deedOf(account.id, identity.provider, 'sign-up', now)
  const isMade = await createLinkedAccount(user, linkOf(identity, now), deed, now)
  return isMade ? beginSession(account, now) : null
}

/** Connects an identity to the account of somebody who is signed in. Throws the refusals of `decideConnection`. */
export async function connectProvider(userId: string, identity: Identity, now: Date): Promise<void> {
  const { provider, subject } = identity
  const account = await findAccountToConnect(userId)
  if (!account || account.isDisabled) throw new Refusal('signed-out')
  const linked = await findLinkedAccount(provider, subject)
  const own = (await findWaysIn(userId)).links.find((link) => link.provider === provider)
  const connection = decideConnection(identity, account, linked?.id ?? null, own?.subject ?? null)
  if (connection.kind === 'refuse') throw new Refusal(connection.reason)
  if (connection.kind === 'connected') return
  const deed = deedOf(userId, provider, 'settings', now)
  if (!(await saveLink(userId, linkOf(identity, now), connection, deed, now))) throw new Refusal('owned-elsewhere')
}

/** Takes a connection away. `offered` are the providers that work here. Throws `not-found` or `last-way-in`. */
export async function disconnectProvider(
  userId: string,
  provider: Provider,
  offered: readonly Provider[],
  now: Date,
): Promise<void> {
  const about = { id: newId(now), actorId: userId, subject: `user:${userId}`, detail: { provider } }
  const outcome = await deleteLink(userId, provider, offered, { ...about, action: 'provider.disconnect' }, now)
  if (outcome !== 'deleted') throw new Refusal(outcome)
}

/** By what a user can come in, for their settings. */
export async function ownWaysIn(userId: string): Promise<{ hasPassword: boolean; connected: Provider[] }> {
  const { hasPassword, links } = await findWaysIn(userId)
  return { hasPassword, connected: links.map(({ provider }) => provider) }
}

/** Gives an account that a provider made a password of its own. Throws `not-allowed` if it has one, and the refusals of a new one. */
export async function setFirstPassword(userId: string, password: string, now: Date): Promise<void> {
  const person = await findPerson(userId)
  if (!person) throw new Refusal('signed-out')
  await refuseGuessable(password, person)
  if (!(await saveFirstPassword(userId, await hashPassword(password), now))) throw new Refusal('not-allowed')
}

function linkOf({ provider, subject }: Identity, now: Date): Link {
  return { id: newId(now), provider, subject }
}

function deedOf(userId: string, provider: Provider, by: 'address' | 'sign-up' | 'settings', now: Date): AuditEntry {
  const about = { id: newId(now), actorId: userId, subject: `user:${userId}`, detail: { provider, by } }
  return { ...about, action: 'provider.connect' }
}

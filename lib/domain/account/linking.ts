import type { Identity } from './provider'

/** Why somebody who came from a provider is not let in, or not connected. */
export type LinkRefusal =
  | 'account-disabled'
  | 'account-unverified'
  | 'provider-unverified'
  | 'owned-elsewhere'
  | 'provider-taken'
  | 'confirm-email-first'

/** One of our accounts, as far as linking depends on it. */
export interface LinkingAccount {
  id: string
  email: string
  isEmailVerified: boolean
  isDisabled: boolean
}

export type Entry =
  | { kind: 'enter' | 'link'; userId: string }
  | { kind: 'create'; email: string }
  | { kind: 'refuse'; reason: LinkRefusal }

/**
 * What happens to somebody who comes in by a provider. `linked` is the account tied to the identity, `addressed` the one
 * with the same address. An address links only where both sides have it confirmed: else whoever registered somebody's
 * address here, or there, before its owner came would share the account with them.
 */
export function decideEntry(
  identity: Identity,
  linked: LinkingAccount | null,
  addressed: LinkingAccount | null,
): Entry {
  if (linked) return linked.isDisabled ? refuse('account-disabled') : { kind: 'enter', userId: linked.id }
  if (identity.verifiedEmail === null) return refuse('provider-unverified')
  if (!addressed) return { kind: 'create', email: identity.verifiedEmail }
  if (addressed.isDisabled) return refuse('account-disabled')
  return addressed.isEmailVerified ? { kind: 'link', userId: addressed.id } : refuse('account-unverified')
}

export type Connection =
  | { kind: 'connected' }
  | { kind: 'connect'; confirmsEmail: boolean }
  | { kind: 'refuse'; reason: LinkRefusal }

/**
 * What happens when somebody who is signed in connects an identity. `ownSubject` is what the account has of the same
 * provider already. An account whose address was never confirmed takes only an identity with that address: a stranger who
 * registered it could otherwise leave an identity of their own behind as a back door for when its owner comes.
 */
export function decideConnection(
  identity: Identity,
  account: LinkingAccount,
  linkedTo: string | null,
  ownSubject: string | null,
): Connection {
  if (linkedTo === account.id) return { kind: 'connected' }
  if (linkedTo !== null) return refuse('owned-elsewhere')
  if (ownSubject !== null) return refuse('provider-taken')
  const isSameAddress = identity.verifiedEmail === account.email
  if (!account.isEmailVerified && !isSameAddress) return refuse('confirm-email-first')
  return { kind: 'connect', confirmsEmail: !account.isEmailVerified }
}

/** Whether one way in may go: a password stays, or another provider that is offered here. */
export function canDisconnect(hasPassword: boolean, others: number): boolean {
  return hasPassword || others > 0
}

function refuse(reason: LinkRefusal) {
  return { kind: 'refuse', reason } as const
}

import { findPerson } from '../data/accounts'
import { Refusal } from '../errors'

/** What somebody sees of their own account. */
export interface OwnAccount {
  email: string
  isVerified: boolean
  hasPassword: boolean
}

export async function ownAccount(userId: string): Promise<OwnAccount> {
  const person = await findPerson(userId)
  if (!person) throw new Refusal('not-found', userId)
  return {
    email: person.email,
    isVerified: person.emailVerifiedAt !== null,
    hasPassword: person.passwordHash !== null,
  }
}

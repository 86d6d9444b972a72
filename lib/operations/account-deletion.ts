import { deleteUser } from '../data/account-deletion'
import { findPerson } from '../data/accounts'
import { foldEmail } from '../domain/account/email'
import { Refusal } from '../errors'
import { confirmPassword } from './own-password'

export interface Farewell {
  userId: string
  /** The present password; where the account has none, its e-mail takes the place. */
  current: string
  email: string
}

/**
 * Deletes an account and everything that is kept of its person, at their own word. Gives the address that it had.
 * Throws `wrong-password`, `limit-reached` or, for an account without one, `wrong-email`; `last-administrator` for whom nobody could replace.
 */
export async function deleteAccount({ userId, current, email }: Farewell, now: Date): Promise<string> {
  const person = await findPerson(userId)
  if (!person) throw new Refusal('signed-out')
  if (person.passwordHash === null) {
    if (foldEmail(email) !== person.email) throw new Refusal('wrong-email')
  } else await confirmPassword(userId, person.passwordHash, current, now)
  if (!(await deleteUser(userId))) throw new Refusal('last-administrator')
  return person.email
}

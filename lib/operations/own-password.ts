import { Refusal } from '../errors'
import { isPassword } from '../secrets/password'
import { giveBack, spendTry } from './limits'

/** Makes sure that whoever is signed in also knows the password. Throws `wrong-password` or `limit-reached`. */
export async function confirmPassword(userId: string, hash: string | null, typed: string, now: Date): Promise<void> {
  await spendTry('own-password', userId, now)
  if (!(await isPassword(hash, typed))) throw new Refusal('wrong-password')
  await giveBack('own-password', userId, 1)
}

import { isPersonalPassword } from '../domain/account/password'
import { Refusal } from '../errors'
import { isCommonPassword } from '../secrets/common-passwords'

/** What every new password goes through, whichever door it came by. Throws `personal-password` or `common-password`. */
export async function refuseGuessable(password: string, person: { email: string; name: string }): Promise<void> {
  if (isPersonalPassword(password, person)) throw new Refusal('personal-password')
  if (await isCommonPassword(password)) throw new Refusal('common-password')
}

import { LimitReached } from '../errors'
import { giveBack, takeFrom } from './limits'

/** Where a try to sign in comes from: its address, and the device if the browser has shown a cookie of ours. */
export interface ComingFrom {
  address: string
  device: { id: string; userIds: string[] } | null
}

/** What a try costs of its address's ten while strangers are at work on the account: two at once, then one in five minutes. */
const DEAR = 5

/**
 * Lets a try at an account go on, or throws `limit-reached`. Strangers can make tries slower for other strangers, but
 * cannot keep the owner out: docs/decisions/0009-limits-that-lock-nobody-out.md. Returns how to give the try back
 * once the password was right.
 */
export async function admitSignIn(
  account: { email: string; userId: string | null },
  { address, device }: ComingFrom,
  now: Date,
): Promise<() => Promise<void>> {
  const { email, userId } = account
  if (device && userId && device.userIds.includes(userId))
    return admitAt('sign-in-device', `${userId} ${device.id}`, 1, now)
  const isBesieged = (await takeFrom('sign-in-account', email, 1, now)) > 0
  const unpair = await admitAt('sign-in-pair', `${email} ${address}`, isBesieged ? DEAR : 1, now)
  const unaddress = await admitAt('sign-in-address', address, 1, now)
  return async () => {
    await unpair()
    await unaddress()
    if (!isBesieged) await giveBack('sign-in-account', email, 1)
  }
}

async function admitAt(
  limit: 'sign-in-device' | 'sign-in-pair' | 'sign-in-address',
  subject: string,
  cost: number,
  now: Date,
) {
  const wait = await takeFrom(limit, subject, cost, now)
  if (wait > 0) throw new LimitReached(wait)
  return () => giveBack(limit, subject, cost)
}

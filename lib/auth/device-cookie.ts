import 'server-only'
import { cookies } from 'next/headers'
import { KEPT_DAYS } from '../domain/account/keeping'
import { env } from '../env'
import { newId } from '../secrets/ids'
import { signed, unsigned } from '../secrets/token'
import { cookieOptions, deviceCookieName } from './cookie-names'
import { expireCookie } from './expire-cookie'

const PURPOSE = 'device'
const DEVICE_MILLIS = KEPT_DAYS.recognised * 86_400_000
const MOST_USERS = 8

export interface KnownDevice {
  id: string
  /** Who has signed in on it, the latest first. */
  userIds: string[]
}

/** The device, if somebody has signed in on it before. It opens nothing: it only has tries of its own. */
export async function readDeviceCookie(): Promise<KnownDevice | null> {
  const value = (await cookies()).get(deviceCookieName())?.value
  const ids = value ? unsigned(value, env().AUTH_SECRET, PURPOSE)?.split('~') : null
  const [id, ...userIds] = ids ?? []
  return id ? { id, userIds } : null
}

/** Remembers that this user has signed in on this device. */
export async function writeDeviceCookie(userId: string): Promise<void> {
  const known = await readDeviceCookie()
  const others = known?.userIds.filter((one) => one !== userId) ?? []
  await write({ id: known?.id ?? newId(new Date()), userIds: [userId, ...others.slice(0, MOST_USERS - 1)] })
}

/** Takes a user off the device's memory: their account is gone. */
export async function forgetUserOnDevice(userId: string): Promise<void> {
  const known = await readDeviceCookie()
  const others = known?.userIds.filter((one) => one !== userId) ?? []
  if (known && others.length > 0) await write({ ...known, userIds: others })
  else await expireCookie(deviceCookieName())
}

async function write({ id, userIds }: KnownDevice): Promise<void> {
  const value = [id, ...userIds].join('~')
  const expires = new Date(Date.now() + DEVICE_MILLIS)
  ;(await cookies()).set(deviceCookieName(), signed(value, env().AUTH_SECRET, PURPOSE), cookieOptions(expires))
}

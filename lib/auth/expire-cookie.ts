import 'server-only'
import { cookies } from 'next/headers'
import { cookieOptions } from './cookie-names'

/**
 * Takes a cookie of ours back, with the attributes it was set with: browsers ignore whatever is said of a `__Host-` name
 * without `Secure` and `Path=/`, and Next's own `delete` says neither.
 */
export async function expireCookie(name: string): Promise<void> {
  ;(await cookies()).set(name, '', cookieOptions(new Date(0)))
}

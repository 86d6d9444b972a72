import { hash, verify } from '@node-rs/argon2'

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane (the library's algorithm default is argon2id). */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST)
}

let decoy: Promise<string> | undefined

/** Takes as long for an account that does not exist (`stored` null) as for one that does. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('no account has this password')
  const isRight = await verify(stored ?? (await decoy), password.normalize('NFC'))
  return isRight && stored !== null
}

import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal: for content and for tokens of full entropy, never for passwords. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

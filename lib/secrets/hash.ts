import { createHash, createHmac } from 'node:crypto'

/** SHA-256 in hexadecimal: for content and for tokens of full entropy, never for passwords. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** A name for something that must not be told from the name: there are few e-mails and addresses to try, but one secret. */
export function keyedHash(text: string, secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(`${purpose}:${text}`).digest('base64url')
}

import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A token of 256 random bits for a link or a header; only its hash is kept. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** `value.signature`, by HMAC-SHA-256 under a key of its own purpose. */
export function signed(value: string, secret: string, purpose: string): string {
  return `${value}.${signatureOf(value, secret, purpose)}`
}

/** The value of a signed text, or null if the signature is not ours. */
export function unsigned(text: string, secret: string, purpose: string): string | null {
  const at = text.lastIndexOf('.')
  const value = text.slice(0, at)
  const given = Buffer.from(text.slice(at + 1))
  const right = Buffer.from(signatureOf(value, secret, purpose))
  return at > 0 && given.length === right.length && timingSafeEqual(given, right) ? value : null
}

function signatureOf(value: string, secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(`${purpose}:${value}`).digest('base64url')
}

import { findPerson, findSignIn, saveVerifiedEmail } from '../data/accounts'
import { publicUrl } from '../data/instance'
import { findToken, spendToken } from '../data/one-time-tokens'
import { foldEmail } from '../domain/account/email'
import type { Language } from '../domain/language'
import { Refusal } from '../errors'
import { sha256 } from '../secrets/hash'
import { spendTry, takeFrom } from './limits'
import { makeLink } from './links'

/** A link that goes to somebody by mail. */
export interface MailedLink {
  kind: 'reset' | 'verify'
  to: string
  language: Language
  link: string
}

/**
 * A link to choose a new password; null where no account has this address, and while its mailbox has had enough: the
 * last link still works then. Neither is told apart from a letter that was sent.
 */
export async function linkToReset(email: string, language: Language, now: Date): Promise<MailedLink | null> {
  const to = foldEmail(email)
  const found = await findSignIn(to)
  if (!found || found.disabledAt || (await takeFrom('mail-box', to, 1, now)) > 0) return null
  const token = await makeLink('set_password', found.id, now)
  return { kind: 'reset', to, language, link: linkIn(language, `/reset/${token}`) }
}

/** A link that confirms an account's address; null once it is confirmed. Throws `limit-reached`. */
export async function linkToVerify(userId: string, language: Language, now: Date): Promise<MailedLink | null> {
  const person = await findPerson(userId)
  if (!person || person.emailVerifiedAt) return null
  await spendTry('mail-box', person.email, now)
  const token = await makeLink('verify_email', userId, now)
  return { kind: 'verify', to: person.email, language, link: linkIn(language, `/verify/${token}`) }
}

/** The address that a link confirms, without using it up; null where it is used, over or never was. */
export async function addressToVerify(token: string, now: Date): Promise<string | null> {
  const found = await findToken(sha256(token), now)
  if (found?.kind !== 'verify_email' || !found.userId) return null
  return (await findPerson(found.userId))?.email ?? null
}

/** Confirms the address that a link was sent to. Throws `link-expired`. */
export async function verifyEmail(token: string, now: Date): Promise<void> {
  const found = await findToken(sha256(token), now)
  if (found?.kind !== 'verify_email' || !found.userId) throw new Refusal('link-expired')
  if (!(await spendToken(sha256(token), now))) throw new Refusal('link-expired')
  await saveVerifiedEmail(found.userId, now)
}

function linkIn(language: Language, path: string): string {
  return `${publicUrl()}${language === 'ko' ? '' : `/${language}`}${path}`
}

import { createTransport } from 'nodemailer'
import { env } from '../env'
import { describeError, log } from '../log'
import type { MailedLink } from '../operations/mailed-links'
import { keepLetter } from './kept-letters'
import { type Letter, letterFor } from './letters'

/** `kept`: this server sends no mail; the letter is in its data folder and the link in its log. */
export type Posted = 'sent' | 'kept' | 'failed'

const PATIENCE_MILLIS = 6_000
/** How long an answer of the mail server stands for others who ask. */
const TRUSTED_MILLIS = 20_000

/** Sends a link to whom it is for. Never throws: a failure is logged and returned. */
export async function postLink(mailed: MailedLink, now: Date): Promise<Posted> {
  const letter = letterFor(mailed)
  try {
    if (hasMail()) await send(letter)
    else await keepLetter(letter, now)
  } catch (error) {
    log('mail-failed', { kind: mailed.kind, ...describeError(error) }, now)
    return 'failed'
  }
  if (hasMail()) return 'sent'
  log('mail-kept', { kind: mailed.kind, link: mailed.link }, now)
  return 'kept'
}

/** Whether this server sends mail at all. */
export function hasMail(): boolean {
  return env().SMTP_URL !== undefined
}

let asked: { at: number; answer: Promise<boolean> } | undefined

/**
 * Whether mail gets out now, as far as the mail server says. Asked for every address alike, so that a failure can be
 * told without telling who has an account.
 */
export async function canPost(now: Date): Promise<boolean> {
  if (!hasMail()) return true
  const at = now.getTime()
  if (!asked || Math.abs(at - asked.at) > TRUSTED_MILLIS) asked = { at, answer: askServer(now) }
  return asked.answer
}

async function askServer(now: Date): Promise<boolean> {
  try {
    return await transport().verify()
  } catch (error) {
    log('mail-failed', { kind: 'asked', ...describeError(error) }, now)
    return false
  }
}

async function send({ to, subject, text }: Letter): Promise<void> {
  await transport().sendMail({
    from: env().MAIL_FROM,
    // an address as such is never read as a list, nor as a name with an address
    to: { name: '', address: to },
    subject,
    text,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

function transport() {
  return createTransport({
    url: env().SMTP_URL,
    connectionTimeout: PATIENCE_MILLIS,
    greetingTimeout: PATIENCE_MILLIS,
    socketTimeout: PATIENCE_MILLIS,
    dnsTimeout: PATIENCE_MILLIS,
  })
}

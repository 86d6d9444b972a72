import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from './fixtures'

/** The letters to somebody that this server keeps instead of sending, the oldest first. */
export function lettersTo(email: string): string[] {
  const folder = path.join(process.env.SAEGIM_DATA ?? '', 'mail')
  const letters = readdirSync(folder).sort()
  return letters
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .filter((text) => text.startsWith(`To: ${email}\n`))
}

/** The link in the newest letter to somebody with this subject, as a path of the site. It is written once the answer is out. */
export async function linkTo(email: string, subject: string): Promise<string> {
  const newest = () => lettersTo(email).findLast((text) => text.includes(`Subject: ${subject}\n`))
  await expect.poll(newest, `a letter “${subject}”`).toBeDefined()
  const link = /^https?:\S+$/m.exec(newest() ?? '')?.[0]
  return new URL(link ?? '').pathname
}

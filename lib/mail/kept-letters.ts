import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, stat, unlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { KEPT_DAYS } from '../domain/account/keeping'
import { env } from '../env'
import type { Letter } from './letters'

/** No link works longer than a day; what is older than this only lies about. */
const KEPT_MILLIS = KEPT_DAYS.letter * 86_400_000

/** Keeps a letter that nobody sends, readable by the server's own user alone. */
export async function keepLetter({ kind, to, subject, text }: Letter, now: Date): Promise<void> {
  await mkdir(folder(), { recursive: true, mode: 0o700 })
  await removeWhere(async (file) => Date.now() - (await stat(file)).mtimeMs > KEPT_MILLIS)
  const at = now.toISOString().replaceAll(':', '-')
  const name = `${at}-${kind}-${markOf(to)}-${randomBytes(4).toString('hex')}.txt`
  const head = [`To: ${to}`, `Subject: ${subject}`, `Date: ${now.toISOString()}`]
  await writeFile(path.join(folder(), name), `${head.join('\n')}\n\n${text}`, { mode: 0o600, flag: 'wx' })
}

/** Removes every kept letter to an address: it goes with its account. */
export async function forgetLetters(to: string): Promise<void> {
  await removeWhere(async (file) => path.basename(file).includes(`-${markOf(to)}-`))
}

/** Stands for the address in the file's name, where it would be read by whoever lists the folder. */
function markOf(address: string): string {
  return createHash('sha256').update(address.trim().toLowerCase()).digest('hex').slice(0, 16)
}

async function removeWhere(isUnwanted: (file: string) => Promise<boolean>): Promise<void> {
  for (const name of await readdir(folder()).catch(() => [])) {
    const file = path.join(folder(), name)
    // somebody else may have removed it meanwhile
    if (await isUnwanted(file).catch(() => false)) await unlink(file).catch(() => undefined)
  }
}

function folder(): string {
  return path.join(env().SAEGIM_DATA, 'mail')
}

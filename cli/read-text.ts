import { readFile, stat } from 'node:fs/promises'
import { type Decoded, decodeText } from '@/lib/domain/article/decode'
import { MOST_BYTES, wordsOfExcess } from '@/lib/domain/article/excess'

/** A file as text, whatever encoding of Korean or English it is in. Says by name what cannot be read, and what to do. */
export async function readText(file: string): Promise<Extract<Decoded, { ok: true }>> {
  // twice, for UTF-16 takes two bytes for a letter
  if ((await stat(file)).size > MOST_BYTES * 2) throw new Error(`${file}: ${wordsOfExcess({ kind: 'bytes' })}`)
  const decoded = decodeText(await readFile(file))
  if (!decoded.ok) throw new Error(`${file}: ${decoded.message}`)
  return decoded
}

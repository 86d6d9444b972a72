import { readKorean } from './korean-bytes'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'euc-kr'

export type Decoded = { ok: true; text: string; encoding: Encoding } | { ok: false; message: string }

/** How much clearer than chance the NULs of one side must be: `가` has one too, in the other half. */
const PLAIN_SHARE = 0.02
const PLAIN_RATIO = 4

/** Bytes of a file as text, in whichever of the encodings of Korean and English files they are; a BOM is left out. */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = wideEncodingOf(bytes)
  if (wide === 'utf-32') return refused('The file is UTF-32.')
  if (wide) return decodedAs(wide, bytes) ?? refused('The file begins like UTF-16 and breaks off in the middle.')
  if (bytes.includes(0)) return refused('The file holds zeros, so it is no text.')
  return decodedAs('utf-8', bytes) ?? koreanOf(bytes) ?? refused('The file is neither UTF-8 nor UTF-16 nor EUC-KR.')
}

function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-32' | null {
  const [a, b, c, d] = bytes
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return 'utf-32'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return bytes.length % 2 === 0 ? wideByZeros(bytes) : null
}

/** Spaces, line ends and signs of Markdown have a zero for their upper half. */
function wideByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0]
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [upperFirst = 0, upperLast = 0] = zeros
  const isPlain = (many: number, few: number) => many > bytes.length * PLAIN_SHARE * 0.5 && many >= few * PLAIN_RATIO
  if (isPlain(upperLast, upperFirst)) return 'utf-16le'
  return isPlain(upperFirst, upperLast) ? 'utf-16be' : null
}

function decodedAs(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): Decoded | null {
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    return null
  }
}

function koreanOf(bytes: Uint8Array): Decoded | null {
  const text = readKorean(bytes)
  return text === null ? null : { ok: true, text, encoding: 'euc-kr' }
}

function refused(what: string): Decoded {
  return { ok: false, message: `${what} Save it as UTF-8 in your editor and try again.` }
}

/**
 * A UUID v7 in lower case (RFC 9562): 48 bits of `nowMillis`, then random bits. `random` is sixteen random bytes;
 * the caller brings clock and dice, so that it works on every side and on plain http too.
 */
export function uuidv7(nowMillis: number, random: Uint8Array): string {
  const bytes = random.slice(0, 16)
  for (let index = 0; index < 6; index++) bytes[index] = Math.floor(nowMillis / 2 ** (8 * (5 - index))) % 256
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

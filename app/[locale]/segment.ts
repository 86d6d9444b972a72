/** A part of the address in letters: Next hands on what lies beyond ASCII as %-codes. */
export function segment(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC')
  } catch {
    return part
  }
}

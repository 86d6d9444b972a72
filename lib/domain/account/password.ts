/** NIST SP 800-63B: length is what counts; the longest is there to bound the hashing. */
export const PASSWORD_SHORTEST = 8
export const PASSWORD_LONGEST = 128

/** Letters as a person counts them: composed Hangul is one letter, however the keyboard put it together. */
export function isPasswordLength(password: string): boolean {
  const { length } = [...password.normalize('NFC')]
  return length >= PASSWORD_SHORTEST && length <= PASSWORD_LONGEST
}

/** Small letters of the plain width: the form in which passwords are compared with what is easily guessed. */
export function foldPassword(password: string): string {
  return password.normalize('NFKC').toLowerCase()
}

/** Whether a password is the person's own address or name, or this site's, with nothing but digits and signs around it. */
export function isPersonalPassword(password: string, { email, name }: { email: string; name: string }): boolean {
  const folded = foldPassword(password)
  const own = [email, email.split('@')[0] ?? '', name, 'saegim', '새김'].map(foldPassword)
  return own.includes(folded) || own.map(lettersOf).some((letters) => letters !== '' && letters === lettersOf(folded))
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]/gu, '')
}

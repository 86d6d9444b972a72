/** Longer addresses are no addresses: pasted files, or one definition that a thousand links repeat. */
const LONGEST = 2000
const ELSEWHERE = /^(https?:\/\/|mailto:)[^\s]/i
const HERE = /^(#|\/(?![/\\]))/

/**
 * Where a link of an author may lead: the web, an e-mail, a place of this site. Browsers read addresses without tabs and
 * line ends, so those are left out before judging.
 */
export function safeAddress(address: string): string | undefined {
  const read = [...address.slice(0, LONGEST + 1)].filter(isVisible).join('').trim()
  if (read.length > LONGEST) return undefined
  return ELSEWHERE.test(read) || HERE.test(read) ? read : undefined
}

function isVisible(character: string): boolean {
  return character > '\u001F' && character !== '\u007F'
}

/**
 * Whose address a request comes from. `peer` is the other end of the connection; `forwarded` is what X-Forwarded-For
 * claims, of which only the last `hops` entries were written by proxies of ours: what stands before them is hearsay.
 */
export function clientAddress(peer: string | null, forwarded: string | null, hops: number): string {
  const claimed = hops > 0 && forwarded ? forwarded.split(',') : []
  const chain = [...claimed, peer ?? '']
  return networkOf(chain[Math.max(0, chain.length - 1 - hops)] ?? '')
}

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$|:)|(?=$|:))){4}(?::\d+)?$/

/** What stands for one subscriber: an IPv4 address, or the /64 of an IPv6 address, whose rest anybody may choose. */
export function networkOf(text: string): string {
  const address = text.trim().toLowerCase()
  if (IPV4.test(address)) return address.replace(/:\d+$/, '')
  const groups = groupsOf(address.replace(/^\[([^\]]*)\](?::\d+)?$/, '$1').replace(/%.*$/, ''))
  if (!groups) return 'unknown'
  const [high = 0, low = 0] = groups.slice(6)
  // ::ffff:1.2.3.4 is an IPv4 address in the form that a socket for both gives it.
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff)
    return [high >> 8, high & 255, low >> 8, low & 255].join('.')
  const network = groups.slice(0, 4).map((group) => group.toString(16))
  return `${network.join(':')}::/64`
}

/** The eight groups of an IPv6 address; null if it is none. */
function groupsOf(address: string): number[] | null {
  const [head = '', tail, ...more] = hexadecimal(address).split('::')
  if (more.length > 0) return null
  const [before, after] = [partsOf(head), partsOf(tail ?? '')]
  const missing = 8 - before.length - after.length
  if (tail === undefined ? missing !== 0 : missing < 1) return null
  const groups = [...before, ...Array<string>(missing).fill('0'), ...after]
  return groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))
    ? groups.map((group) => Number.parseInt(group, 16))
    : null
}

function partsOf(text: string): string[] {
  return text === '' ? [] : text.split(':')
}

/** An IPv4 address at the end of an IPv6 address stands for its last two groups. */
function hexadecimal(address: string): string {
  const dotted = /:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1]
  if (!dotted || !IPV4.test(dotted)) return address
  const [a = 0, b = 0, c = 0, d = 0] = dotted.split('.').map(Number)
  return `${address.slice(0, -dotted.length)}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
}

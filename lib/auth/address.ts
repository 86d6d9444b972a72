import 'server-only'
import { headers } from 'next/headers'
import { clientAddress } from '../domain/limit/client-address'
import { env } from '../env'
import { PEER_HEADER } from './peer'

/** Where this request comes from, for limits: an IPv4 address, an IPv6 network, or “unknown”. Never kept as it is. */
export async function addressOfRequest(): Promise<string> {
  const asked = await headers()
  return clientAddress(asked.get(PEER_HEADER), asked.get('x-forwarded-for'), env().TRUST_PROXY)
}

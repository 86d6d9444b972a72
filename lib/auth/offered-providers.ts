import 'server-only'
import { PROVIDERS, type Provider } from '../domain/account/provider'
import { env } from '../env'

/** The providers that this instance has both keys of, in the order in which they are offered. */
export function offeredProviders(): Provider[] {
  return PROVIDERS.filter((provider) => providerKeys(provider) !== null)
}

export interface ProviderKeys {
  clientId: string
  clientSecret: string
}

/** What a provider gave the operator for this instance; null where it gave nothing. */
export function providerKeys(provider: Provider): ProviderKeys | null {
  const name = provider.toUpperCase() as Uppercase<Provider>
  const clientId = env()[`${name}_CLIENT_ID`]
  const clientSecret = env()[`${name}_CLIENT_SECRET`]
  return clientId && clientSecret ? { clientId, clientSecret } : null
}

/** Who can say for us who somebody is. */
export const PROVIDERS = ['google', 'github', 'kakao', 'naver'] as const
export type Provider = (typeof PROVIDERS)[number]

/** What a provider says of whoever came back from it. */
export interface Identity {
  provider: Provider
  /** The provider's own id of this person: what an account is tied to. Addresses change hands. */
  subject: string
  /** In lower case; null where the provider has none or does not vouch for it. */
  verifiedEmail: string | null
  name: string | null
}

export function isProvider(text: unknown): text is Provider {
  return PROVIDERS.some((provider) => provider === text)
}

/**
 * Whether a provider ever vouches for an address. Naver hands out a contact address that its owner may change, and its
 * documents promise nothing about it, so Naver opens accounts that were connected to it, and makes none.
 */
export function isVouching(provider: Provider): boolean {
  return provider !== 'naver'
}

import { z } from 'zod'
import type { Identity, Provider } from './provider'

/**
 * Only plain ASCII addresses count: in others there are letters whose lower case is one of ours (the Kelvin sign is a
 * “k”), and a provider that confirmed one address would open the account of another.
 */
const email = z.string().max(200).pipe(z.email()).nullish().catch(null)
const name = z.string().nullish().catch(null)
const subject = z.union([z.string().regex(/^[^\p{Cc}\p{Surrogate}]{1,255}$/u), z.int().transform(String)])
const yes = z
  .union([z.literal(true), z.literal('true')])
  .nullish()
  .catch(null)

const Google = z.object({ sub: subject, email, email_verified: yes, name })
const GitHub = z.object({
  id: subject,
  login: name,
  name,
  emails: z.array(z.object({ email, primary: yes, verified: yes })).catch([]),
})
const Kakao = z.object({
  id: subject,
  kakao_account: z
    .object({
      email,
      is_email_valid: yes,
      is_email_verified: yes,
      profile: z.object({ nickname: name }).nullish().catch(null),
    })
    .nullish()
    .catch(null),
})
const Naver = z.object({ response: z.object({ id: subject, nickname: name }) })

const NAME_LONGEST = 60

/** Reads what a provider said. Throws where it does not say who came; whatever else is missing is not known. */
export function readIdentity(provider: Provider, profile: unknown): Identity {
  const { id, address, called } = READERS[provider](profile)
  return {
    provider,
    subject: id,
    verifiedEmail: address?.toLowerCase() ?? null,
    name: oneLine(called ?? '') || null,
  }
}

/** A name as our own form would take it: one line of whole characters, not longer than ours. */
function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\s]+/gu, ' ').trim()
  const letters = [...line].slice(0, NAME_LONGEST)
  while (letters.join('').length > NAME_LONGEST) letters.pop()
  return letters.join('').trim()
}

interface Read {
  id: string
  /** Only if the provider says that it was confirmed. */
  address: string | null | undefined
  called: string | null | undefined
}

const READERS: Record<Provider, (profile: unknown) => Read> = {
  google: (profile) => {
    const { sub, email, email_verified, name } = Google.parse(profile)
    return { id: sub, address: email_verified ? email : null, called: name }
  },
  github: (profile) => {
    const { id, emails, name, login } = GitHub.parse(profile)
    const own = emails.find(({ primary, verified }) => primary && verified)
    return { id, address: own?.email, called: name || login }
  },
  kakao: (profile) => {
    const { id, kakao_account: account } = Kakao.parse(profile)
    const isConfirmed = account?.is_email_valid && account.is_email_verified
    return { id, address: isConfirmed ? account.email : null, called: account?.profile?.nickname }
  },
  naver: (profile) => {
    const { id, nickname } = Naver.parse(profile).response
    return { id, address: null, called: nickname }
  },
}

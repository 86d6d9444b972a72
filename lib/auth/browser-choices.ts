import 'server-only'
import { cookies } from 'next/headers'
import { KEPT_DAYS } from '../domain/account/keeping'
import { choiceCookieName, cookieOptions } from './cookie-names'
import { expireCookie } from './expire-cookie'

/** What belongs to a browser and not to an account: a phone may be dark where a desk is light, and has no keys. */
const CHOICES = {
  theme: ['auto', 'light', 'dark'],
  /** Whether single letters and numbers act. */
  keys: ['on', 'off'],
} as const

const DAY_MILLIS = 86_400_000

export type Choice = keyof typeof CHOICES
type Chosen<C extends Choice> = (typeof CHOICES)[C][number]

/** What was chosen in this browser; the usual if nothing was, or nothing that there is. */
export async function readChoice<C extends Choice>(choice: C): Promise<Chosen<C>> {
  const options: readonly Chosen<C>[] = CHOICES[choice]
  const [usual] = CHOICES[choice]
  const value = (await cookies()).get(choiceCookieName(choice))?.value
  return options.find((option) => option === value) ?? usual
}

/** Keeps a choice; the usual needs no cookie. */
export async function keepChoice<C extends Choice>(choice: C, chosen: Chosen<C>): Promise<void> {
  const name = choiceCookieName(choice)
  if (chosen === CHOICES[choice][0]) return expireCookie(name)
  const expires = new Date(Date.now() + KEPT_DAYS.choice * DAY_MILLIS)
  ;(await cookies()).set(name, chosen, cookieOptions(expires))
}

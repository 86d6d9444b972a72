import { z } from 'zod'
import { isPasswordLength } from '@/lib/domain/account/password'
import { isZone } from '@/lib/domain/time/study-day'

/** More than any password may have: it bounds the work of comparing, also where the right one is as long as it gets. */
const MOST_UNITS = 1_000

const email = z.string().trim().max(200).pipe(z.email())
export const typedPassword = z.string().min(1).max(MOST_UNITS)
export const newPassword = z.string().max(MOST_UNITS).refine(isPasswordLength)
/** One line: what is shown of people must not break out of its place. */
export const personName = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u)
/** Empty or unknown where the browser could not say: then that of the page's language. */
const zone = z
  .string()
  .catch('')
  .transform((value) => (value !== '' && isZone(value) ? value : 'Asia/Seoul'))

export const SignInForm = z.object({ email, password: typedPassword })
export const SignUpForm = z.object({ email, name: personName, password: newPassword, zone })
export const NewPasswordForm = z.object({ password: newPassword })
export const ForgotForm = z.object({ email })
export const JoinForm = z.object({ name: personName, password: newPassword, zone })

import { z } from 'zod'
import { PASSWORD_LONGEST, PASSWORD_SHORTEST } from '@/lib/domain/account/password'
import { isZone } from '@/lib/domain/time/study-day'

const email = z.string().trim().max(200).pipe(z.email())
const password = z.string().min(PASSWORD_SHORTEST).max(PASSWORD_LONGEST)
const name = z.string().trim().min(1).max(60)
/** Empty or unknown where the browser could not say: then that of the page's language. */
const zone = z
  .string()
  .catch('')
  .transform((value) => (value !== '' && isZone(value) ? value : 'Asia/Seoul'))

export const SignInForm = z.object({ email, password: z.string().min(1).max(PASSWORD_LONGEST) })
export const SignUpForm = z.object({ email, name, password, zone })
export const NewPasswordForm = z.object({ password })

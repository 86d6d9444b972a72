import { z } from 'zod'
import { TOKEN_LONGEST_DAYS, TOKEN_NAME_LONGEST, TOKEN_SCOPES } from '@/lib/domain/account/api-token'

/** `tokenName`, since the page has a field `name` already. */
export const TokenForm = z.object({
  tokenName: z.string().trim().min(1).max(TOKEN_NAME_LONGEST),
  scope: z.enum(TOKEN_SCOPES),
  days: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(TOKEN_LONGEST_DAYS)),
})

export const TokenToEnd = z.object({ token: z.uuid(), tokenName: z.string().max(TOKEN_NAME_LONGEST) })

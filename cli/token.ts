import { parseArgs } from 'node:util'
import { z } from 'zod'
import { TOKEN_LONGEST_DAYS, TOKEN_NAME_LONGEST, TOKEN_SCOPES, TOKEN_USUAL_DAYS } from '@/lib/domain/account/api-token'
import { makeApiTokenFor } from '@/lib/operations/api-tokens'
import { type Command, readOr } from './command'

const DAYS = `--days is a whole number from 1 to ${TOKEN_LONGEST_DAYS}`
const Wish = z.object({
  email: z.string('--email is missing').trim().pipe(z.email('--email is no e-mail address')),
  days: z.coerce.number(DAYS).int(DAYS).min(1, DAYS).max(TOKEN_LONGEST_DAYS, DAYS).default(TOKEN_USUAL_DAYS),
  scope: z.enum(TOKEN_SCOPES, '--scope is read or write').default('write'),
  name: z
    .string()
    .trim()
    .min(1, '--name is empty')
    .max(TOKEN_NAME_LONGEST, `--name is longer than ${TOKEN_NAME_LONGEST} characters`)
    .default('saegim token create'),
})

export const tokenCreate: Command = {
  usage: 'token create --email E [--days 30] [--scope read|write] [--name N]',
  about:
    'Prints a token for the interface under /api/v1, once: only its hash is kept. It acts for this account until it ends, is revoked, or the password changes.',
  async run(argv) {
    const text = { type: 'string' } as const
    const { values } = parseArgs({ args: argv, options: { email: text, days: text, scope: text, name: text } })
    const { email, ...wish } = readOr(Wish, values)
    const { token, expiresAt } = await makeApiTokenFor(email, wish, new Date())
    return { ok: true, value: { token, email, ...wish, expiresAt }, lines: [token] }
  },
}

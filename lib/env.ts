import 'server-only'
import { z } from 'zod'

const flag = z
  .enum(['', '0', '1', 'true', 'false'])
  .default('')
  .transform((value) => value === '1' || value === 'true')

/** Left empty is left out. */
const unlessEmpty = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())
/** `a@b.c` or `Name <a@b.c>`, on one line: it becomes a header. */
const MAILBOX = /^(?:[^<>@\p{Cc}]{1,80} ?<[^\s<>@,;"]+@[^\s<>@,;"]+>|[^\s<>@,;"]+@[^\s<>@,;"]+)$/u

const key = z.string().trim().default('')
/** Of each provider both keys or neither. */
const providerKeys = {
  ...{ GOOGLE_CLIENT_ID: key, GOOGLE_CLIENT_SECRET: key, GITHUB_CLIENT_ID: key, GITHUB_CLIENT_SECRET: key },
  ...{ KAKAO_CLIENT_ID: key, KAKAO_CLIENT_SECRET: key, NAVER_CLIENT_ID: key, NAVER_CLIENT_SECRET: key },
}

const Variables = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Where the embedded database, the generated secrets and unsent mail live. */
  SAEGIM_DATA: z.string().min(1).default('.data'),
  /** The public address, without a slash at the end. */
  SAEGIM_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
  AUTH_SECRET: z.string().min(32),
  /** Tells this instance's cookies from those of another one on the same host. */
  SAEGIM_INSTANCE: z.string().regex(/^[a-z0-9]{4,16}$/),
  /** How many proxies of ours stand before the app and write X-Forwarded-For; 0 for none. */
  TRUST_PROXY: z.string().regex(/^\d?$/).default('').transform(Number),
  SAEGIM_TEST_CLOCK: flag,
  /** Where mails are handed in; without it they are kept in the data folder, and their links in the log. */
  SMTP_URL: unlessEmpty(
    z.url({ protocol: /^smtps?$/, hostname: /./, error: 'it must look like smtp://user:password@host:587' }),
  ),
  MAIL_FROM: unlessEmpty(z.string().regex(MAILBOX, 'it must look like Saegim <saegim@example.org>')),
  /** In test mode a stub on this machine may stand in for the providers. */
  SAEGIM_TEST_PROVIDERS: z
    .url({ protocol: /^http$/, hostname: /^127\.0\.0\.1$/ })
    .or(z.literal(''))
    .default(''),
  ...providerKeys,
})

const Environment = Variables.refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
  path: ['MAIL_FROM'],
  error: 'it is missing; with SMTP_URL it says whom mails are from, such as Saegim <saegim@example.org>',
}).superRefine((variables, { addIssue }) => {
  for (const name of Object.keys(providerKeys) as (keyof typeof providerKeys)[]) {
    const other = name.endsWith('_ID') ? name.replace(/_ID$/, '_SECRET') : name.replace(/_SECRET$/, '_ID')
    if (!variables[name] && variables[other as typeof name])
      addIssue({ code: 'custom', path: [name], message: `missing, but ${other} is set: set both or neither` })
  }
  if (variables.SAEGIM_TEST_PROVIDERS && !variables.SAEGIM_TEST_CLOCK)
    addIssue({ code: 'custom', path: ['SAEGIM_TEST_PROVIDERS'], message: 'for tests only' })
})

export type Env = z.infer<typeof Environment>

let parsed: Env | undefined

/** The environment, parsed once. Throws one sentence per malformed variable, naming it. */
export function env(): Env {
  parsed ??= read()
  return parsed
}

function read(): Env {
  const result = Environment.safeParse(process.env)
  if (result.success) return result.data
  const sentences = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(
    `The environment is malformed. ${sentences.join('; ')}. Start with "npm start", which sets what is needed.`,
  )
}

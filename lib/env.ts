import 'server-only'
import { z } from 'zod'

const flag = z
  .enum(['', '0', '1', 'true', 'false'])
  .default('')
  .transform((value) => value === '1' || value === 'true')

const Environment = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Where the embedded database, the generated secrets and unsent mail live. */
  SAEGIM_DATA: z.string().min(1).default('.data'),
  /** The public address, without a slash at the end. */
  SAEGIM_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
  AUTH_SECRET: z.string().min(32),
  /** Tells this instance's cookies from those of another one on the same host. */
  SAEGIM_INSTANCE: z.string().regex(/^[a-z0-9]{4,16}$/),
  TRUST_PROXY: flag,
  SAEGIM_TEST_CLOCK: flag,
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

import { parseArgs } from 'node:util'
import { z } from 'zod'
import { PASSWORD_LONGEST, PASSWORD_SHORTEST } from '@/lib/domain/account/password'
import { Refusal } from '@/lib/errors'
import { createUser, makeFirstAdministratorToken, resetLink } from '@/lib/operations/accounts'
import type { Command } from './command'

const Person = z.object({
  email: z.string('--email is missing').trim().pipe(z.email('--email is no e-mail address')),
  name: z.string('--name is missing').trim().min(1, '--name is empty').max(60, '--name is longer than 60 characters'),
  role: z.enum(['learner', 'instructor', 'admin'], '--role is learner, instructor or admin'),
})
const Password = z
  .string()
  .min(PASSWORD_SHORTEST, `the password has fewer than ${PASSWORD_SHORTEST} characters`)
  .max(PASSWORD_LONGEST, `the password has more than ${PASSWORD_LONGEST} characters`)

export const userCreate: Command = {
  usage: 'user create --email E --name N --role learner|instructor|admin [--password-stdin]',
  about: 'Makes an account. Without --password-stdin it prints a link that sets the password: good once, for an hour.',
  async run(argv) {
    const { values } = parseArgs({
      args: argv,
      options: {
        email: { type: 'string' },
        name: { type: 'string' },
        role: { type: 'string' },
        'password-stdin': { type: 'boolean', default: false },
      },
    })
    const person = readOr(Person, values)
    const password = values['password-stdin'] ? readOr(Password, (await readStdin()).replace(/\r?\n$/, '')) : null
    const { id, token } = await createUser({ ...person, password }, new Date()).catch(explainTaken)
    const link = token === null ? null : resetLink(token)
    const lines = [
      `Made the ${person.role} ${person.email}.`,
      ...(link ? [`Set the password here, once, within an hour: ${link}`] : []),
    ]
    return { ok: true, value: { id, ...person, link }, lines }
  },
}

export const firstAdministratorLink: Command = {
  usage: 'user first-administrator-link',
  about: 'Prints a link that makes the first administrator, good once and for an hour; nothing once there is one.',
  async run(argv) {
    parseArgs({ args: argv })
    const token = await makeFirstAdministratorToken(new Date())
    const link = token === null ? null : resetLink(token)
    return { ok: true, value: { link }, lines: [link ?? 'There is an administrator already.'] }
  },
}

function readOr<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.infer<Schema> {
  const read = schema.safeParse(raw)
  if (!read.success) throw new Error(`${read.error.issues.map(({ message }) => message).join('; ')}.`)
  return read.data
}

function explainTaken(error: unknown): never {
  if (error instanceof Refusal && error.reason === 'email-taken')
    throw new Error('There is an account with this e-mail already.')
  throw error
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

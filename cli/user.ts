import { parseArgs } from 'node:util'
import { z } from 'zod'
import { isPasswordLength, PASSWORD_LONGEST, PASSWORD_SHORTEST } from '@/lib/domain/account/password'
import { type Reason, Refusal } from '@/lib/errors'
import { createUser, makeFirstAdministratorToken, resetLink } from '@/lib/operations/accounts'
import { type Command, readOr } from './command'

const Person = z.object({
  email: z.string('--email is missing').trim().pipe(z.email('--email is no e-mail address')),
  name: z.string('--name is missing').trim().min(1, '--name is empty').max(60, '--name is longer than 60 characters'),
  role: z.enum(['learner', 'instructor', 'admin'], '--role is learner, instructor or admin'),
})
const Password = z
  .string()
  .refine(isPasswordLength, `the password must have ${PASSWORD_SHORTEST} to ${PASSWORD_LONGEST} characters`)

const REFUSED: Partial<Record<Reason, string>> = {
  'email-taken': 'There is an account with this e-mail already.',
  'common-password':
    'The password is one of those that are tried first. Take a few words that nobody else would put together.',
  'personal-password': 'The password is the name or the address of the person. Take a sentence that is not about them.',
}

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
    const { id, token } = await createUser({ ...person, password }, new Date()).catch(explainRefusal)
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

function explainRefusal(error: unknown): never {
  const words = error instanceof Refusal ? REFUSED[error.reason] : undefined
  throw words ? new Error(words) : error
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

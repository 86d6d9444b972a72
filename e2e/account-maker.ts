import { createInterface } from 'node:readline'
import { createUser, type NewPerson } from '../lib/operations/accounts'

/** Makes the account that each line of its input describes, and says `null`, or what was wrong, on a line of its own. */
for await (const line of createInterface({ input: process.stdin })) {
  const wrong = await createUser(JSON.parse(line) as NewPerson, new Date()).then(() => null, String)
  process.stdout.write(`${JSON.stringify(wrong)}\n`)
}
process.exit(0)

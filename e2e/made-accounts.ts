import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { NewPerson } from '../lib/operations/accounts'

const waiting: ((said: string) => void)[] = []
let maker: ReturnType<typeof start> | undefined

/**
 * Makes an account by the operation behind `user create`, in one process that serves all journeys of a worker: to start the
 * operator's tool for each took a quarter of the machine. The command itself has tests of its own, and a journey.
 */
export async function makeAccount(person: Pick<NewPerson, 'name' | 'email' | 'password' | 'role'>) {
  maker ??= start()
  const { stdin } = maker
  const said = await new Promise<string>((resolve) => {
    waiting.push(resolve)
    stdin.write(`${JSON.stringify(person)}\n`)
  })
  if (said !== 'null') throw new Error(`${person.email} was not made: ${said}`)
}

/** It ends by itself once nobody writes to it any more. */
function start() {
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  const args = ['--conditions=react-server', '--import', 'tsx', 'e2e/account-maker.ts']
  const child = spawn(process.execPath, args, { cwd, stdio: ['pipe', 'pipe', 'inherit'] })
  createInterface({ input: child.stdout })
    .on('line', (said) => waiting.shift()?.(said))
    .on('close', () => {
      maker = undefined
      for (const answer of waiting.splice(0)) answer('the process that makes accounts ended')
    })
  return child
}

import { articleCheck, articleImport } from './article'
import { type Command, type Outcome, printOutcome, wordsFor } from './command'
import { courseCheck } from './course'
import { questionsCheck, questionsExport, questionsImport } from './questions'
import { tokenCreate } from './token'
import { firstAdministratorLink, userCreate } from './user'
import { verifyCommand } from './verify'

const COMMANDS: Record<string, Command> = {
  'article check': articleCheck,
  'article import': articleImport,
  'course check': courseCheck,
  'questions check': questionsCheck,
  'questions import': questionsImport,
  'questions export': questionsExport,
  'token create': tokenCreate,
  'user create': userCreate,
  'user first-administrator-link': firstAdministratorLink,
  verify: verifyCommand,
}

/** The operator's tool: finds the command, runs it, prints what it says. Exits 0 or 1. */
async function main(argv: string[]): Promise<number> {
  const isJson = argv.includes('--json')
  const name = Object.keys(COMMANDS).find((words) => words.split(' ').every((word, index) => argv[index] === word))
  const command = name === undefined ? undefined : COMMANDS[name]
  if (!name || !command) return help(argv)
  const rest = argv.slice(name.split(' ').length).filter((word) => word !== '--json')
  if (rest.includes('--help')) {
    process.stdout.write(`${command.usage}\n\n${command.about}\n`)
    return 0
  }
  return printOutcome(await outcomeOf(command, rest), isJson)
}

async function outcomeOf(command: Command, rest: string[]): Promise<Outcome> {
  try {
    return await command.run(rest)
  } catch (error) {
    const message = wordsFor(error)
    return { ok: false, value: { error: message }, lines: [message, `Usage: ${command.usage}`] }
  }
}

function help(argv: string[]): number {
  const isAsked = argv.length === 0 || argv.includes('--help')
  const list = Object.values(COMMANDS).map(({ usage, about }) => `  ${usage}\n      ${about}`)
  const intro = isAsked ? '' : `There is no command “${argv.filter((word) => !word.startsWith('-')).join(' ')}”.\n\n`
  process[isAsked ? 'stdout' : 'stderr'].write(
    `${intro}Usage: npm run -s saegim -- COMMAND [--json] [--help]\n\n${list.join('\n')}\n`,
  )
  return isAsked ? 0 : 1
}

const code = await main(process.argv.slice(2))
// What goes into a pipe is written behind the call: an exit at once would cut a long answer off.
process.stdout.write('', () => process.exit(code))

import { parseArgs } from 'node:util'
import { checkCourses } from '@/lib/operations/coverage'
import type { Command } from './command'

export const courseCheck: Command = {
  usage: 'course check [SLUG]',
  about:
    'Coverage of each fact: tier, published questions by kind, missing explanations, broken anchors. Fails if a publish rule is broken.',
  async run(argv) {
    const { positionals } = parseArgs({ args: argv, allowPositionals: true })
    const checks = await checkCourses(positionals[0] ?? null)
    const lines = checks.flatMap(({ course, facts, problems }) => [
      `${course}: ${facts.length} facts`,
      ...facts.map(
        ({ id, tier, kinds }) =>
          `  ${id}  ${tier}  ${
            Object.entries(kinds)
              .map(([kind, count]) => `${kind} ${count}`)
              .join(', ') || 'no question'
          }`,
      ),
      ...problems.map((problem) => `  ! ${problem}`),
    ])
    return { ok: checks.every(({ problems }) => problems.length === 0), value: checks, lines }
  },
}

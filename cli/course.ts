import { parseArgs } from 'node:util'
import { checkCourses } from '@/lib/operations/coverage'
import type { Command } from './command'

export const courseCheck: Command = {
  usage: 'course check [SLUG]',
  about:
    'Coverage of each fact: tier, published questions by language and kind, missing explanations, broken anchors. Names lessons of which nothing is asked yet. Fails if a publish rule is broken.',
  async run(argv) {
    const { positionals } = parseArgs({ args: argv, allowPositionals: true })
    const courses = await checkCourses(positionals[0] ?? null)
    const lines = courses.flatMap(({ course, facts, unasked, problems }) => [
      `${course}: ${facts.length} facts`,
      ...facts.map(({ id, tier, questions: { ko, en } }) => `  ${id}  ${tier}  ko: ${listed(ko)}  en: ${listed(en)}`),
      ...unasked.map((slug) => `  lesson ${slug}: nothing is asked yet`),
      ...problems.map((problem) => `  ! ${problem}`),
    ])
    return { ok: courses.every(({ problems }) => problems.length === 0), value: courses, lines }
  },
}

function listed(counts: Record<string, number>): string {
  const words = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`)
  return words.join(', ') || 'nothing'
}

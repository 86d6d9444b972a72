import { parseArgs } from 'node:util'
import type { FactCoverage } from '@/lib/domain/article/coverage'
import type { Language } from '@/lib/domain/language'
import { checkCourses } from '@/lib/operations/coverage'
import type { Command } from './command'

export const courseCheck: Command = {
  usage: 'course check [SLUG]',
  about:
    'Coverage of each fact: tier, published questions by language and kind, missing explanations, broken anchors. Names lessons of which nothing is asked yet and facts past the day until which they were held to be true. Fails if a publish rule is broken.',
  async run(argv) {
    const { positionals } = parseArgs({ args: argv, allowPositionals: true })
    const courses = await checkCourses(positionals[0] ?? null, new Date())
    const lines = courses.flatMap(({ course, facts, unasked, passing, problems }) => [
      `${course}: ${facts.length} facts; questions ko: ${listed(totalOf(facts, 'ko'))}; en: ${listed(totalOf(facts, 'en'))}`,
      ...facts.map(({ id, tier, questions: { ko, en } }) => `  ${id}  ${tier}  ko: ${listed(ko)}  en: ${listed(en)}`),
      ...unasked.map((slug) => `  lesson ${slug}: nothing is asked yet`),
      ...passing.map(({ id, until }) => `  fact ${id}: held to be true until ${until}, look at it again`),
      ...problems.map((problem) => `  ! ${problem}`),
    ])
    return { ok: courses.every(({ problems }) => problems.length === 0), value: courses, lines }
  },
}

function totalOf(facts: FactCoverage[], language: Language): Record<string, number> {
  const totals: Record<string, number> = {}
  for (const { questions } of facts)
    for (const [kind, count] of Object.entries(questions[language])) totals[kind] = (totals[kind] ?? 0) + count
  return totals
}

function listed(counts: Record<string, number>): string {
  const words = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`)
  return words.join(', ') || 'nothing'
}

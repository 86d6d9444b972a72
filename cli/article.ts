import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { CourseFiles } from '@/lib/domain/article/course-draft'
import { importCourse, outlineArticle } from '@/lib/operations/articles'
import type { Command } from './command'

export const articleCheck: Command = {
  usage: 'article check FILE',
  about: 'Reads a Markdown article without a database: its title, sections, lessons and warnings with their lines.',
  async run(argv) {
    const { positionals } = parseArgs({ args: argv, allowPositionals: true })
    const outline = outlineArticle(await readFile(one(positionals, 'a Markdown FILE'), 'utf8'))
    const lines = [
      `${outline.title} (${outline.language})`,
      ...outline.sections.map(
        ({ level, title, slug, line }) => `${'  '.repeat(level)}${title}  #${slug}  line ${line}`,
      ),
      ...outline.warnings.map(({ line, message }) => `line ${line}: ${message}`),
    ]
    return { ok: outline.warnings.every(({ code }) => code !== 'front-matter'), value: outline, lines }
  },
}

export const articleImport: Command = {
  usage: 'article import FOLDER|FILE [--course SLUG] [--dry-run]',
  about:
    'Creates or updates a course from an article; says what is new, changed, the same and archived. All or nothing.',
  async run(argv) {
    const options = { course: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } } as const
    const { positionals, values } = parseArgs({ args: argv, allowPositionals: true, options })
    const source = path.resolve(one(positionals, 'a course FOLDER or a Markdown FILE'))
    const slug = values.course ?? path.basename(source, '.md')
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
      throw new Error(
        `“${slug}” cannot be a course's slug: give one with --course, in lower-case letters, digits and hyphens.`,
      )
    const outcome = await importCourse(slug, await readCourse(source), { now: new Date(), isDryRun: values['dry-run'] })
    if (!outcome.ok) return { ok: false, value: outcome, lines: [...outcome.problems, 'Nothing was written.'] }
    const { report } = outcome
    const name = (kind: keyof typeof report) => report[kind].map((each) => `${kind}: ${each}`)
    const lines = [
      ...name('new'),
      ...name('changed'),
      ...name('archived'),
      `${report.same.length} the same`,
      ...(values['dry-run'] ? ['Nothing was written: a dry run.'] : []),
    ]
    return { ok: true, value: { course: slug, dryRun: values['dry-run'], ...report }, lines }
  },
}

async function readCourse(source: string): Promise<CourseFiles> {
  if (!(await stat(source)).isDirectory()) {
    const text = await readFile(source, 'utf8')
    return { articles: { [outlineArticle(text).language === 'en' ? 'en' : 'ko']: text }, facts: null, questions: null }
  }
  const names = await readdir(source)
  const read = async (name: string) =>
    names.includes(name) ? await readFile(path.join(source, name), 'utf8') : undefined
  const [ko, en, facts] = await Promise.all([read('ko.md'), read('en.md'), read('facts.json')])
  return {
    articles: { ...(ko === undefined ? {} : { ko }), ...(en === undefined ? {} : { en }) },
    facts: facts === undefined ? null : { name: 'facts.json', text: facts },
    questions: names.includes('questions') ? await readQuestions(path.join(source, 'questions')) : null,
  }
}

async function readQuestions(folder: string) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(
    names.map(async (name) => ({
      name: `questions/${name}`,
      text: await readFile(path.join(folder, name), 'utf8'),
    })),
  )
}

function one(positionals: string[], what: string): string {
  const [first, ...more] = positionals
  if (!first || more.length > 0) throw new Error(`Name ${what}.`)
  return first
}

import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { CourseFiles } from '@/lib/domain/article/course-draft'
import type { SittingTime } from '@/lib/domain/article/sitting-times'
import { languageOfArticle } from '@/lib/domain/article/uploads'
import { REFERENCE_PARTS } from '@/lib/domain/reference/reference'
import { checkCourseFiles, importCourse, outlineArticle } from '@/lib/operations/articles'
import type { Command } from './command'
import { readText } from './read-text'

export const articleCheck: Command = {
  usage: 'article check FILE|FOLDER',
  about:
    'Reads a Markdown article without a database: its title, sections, lessons and warnings with their lines. Of a course FOLDER it says what does not hold together, and what a careful teacher would look at again.',
  async run(argv) {
    const { positionals } = parseArgs({ args: argv, allowPositionals: true })
    const source = one(positionals, 'a Markdown FILE or a course FOLDER')
    if ((await stat(source)).isDirectory()) return checkFolder(source)
    const { text, encoding } = await readText(source)
    const outline = { ...(await outlineArticle(text)), encoding }
    const lines = [
      `${outline.title} (${outline.language})`,
      ...(encoding === 'utf-8' ? [] : [`The file is ${encoding.toUpperCase()}; it is read as such.`]),
      ...outline.sections.map(
        ({ level, title, slug, line }) => `${'  '.repeat(level)}${title}  #${slug}  line ${line}`,
      ),
      ...outline.warnings.map(({ line, message }) => `line ${line}: ${message}`),
    ]
    return { ok: outline.warnings.every(({ code }) => code !== 'front-matter'), value: outline, lines }
  },
}

async function checkFolder(folder: string) {
  const checked = await checkCourseFiles(await readCourse(folder))
  const { problems, doubts, times } = checked
  const found = [...problems, ...doubts.map((doubt) => `to look at: ${doubt}`)]
  const lines = [...times.map((time) => lineOf(time, times)), ...(found.length > 0 ? found : ['Sound.'])]
  return { ok: problems.length === 0, value: checked, lines }
}

function lineOf({ lesson, sitting, facts, minutes }: SittingTime, times: SittingTime[]): string {
  const isPart = times.filter((time) => time.lesson === lesson).length > 1
  const memories = `${facts} ${facts === 1 ? 'fact' : 'facts'}`
  return `${lesson}${isPart ? `, sitting ${sitting}` : ''}: ${minutes.ko} min in Korean, ${minutes.en} in English, ${memories}`
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
    const means = { now: new Date(), isDryRun: values['dry-run'], origin: 'own' } as const
    const outcome = await importCourse(slug, await readCourse(source), means)
    if (!outcome.ok) return { ok: false, value: outcome, lines: [...outcome.problems, 'Nothing was written.'] }
    const { report, warnings, adrift } = outcome
    const name = (kind: keyof typeof report) => report[kind].map((each) => `${kind}: ${each}`)
    const lines = [
      ...name('new'),
      ...name('changed'),
      ...name('archived'),
      `${report.same.length} the same`,
      ...warnings.map(({ language, line, message }) => `${language}, line ${line}: ${message}`),
      ...adrift.map((id) => `${id}: its anchor quote stands in no lesson any more`),
      ...(values['dry-run'] ? ['Nothing was written: a dry run.'] : []),
    ]
    return { ok: true, value: { course: slug, dryRun: values['dry-run'], ...report, warnings, adrift }, lines }
  },
}

async function readCourse(source: string): Promise<CourseFiles> {
  if (!(await stat(source)).isDirectory()) {
    const { text } = await readText(source)
    return { articles: { [languageOfArticle(text)]: text }, facts: null, questions: null }
  }
  const names = await readdir(source)
  const read = async (name: string) =>
    names.includes(name) ? (await readText(path.join(source, name))).text : undefined
  const [ko, en, facts] = await Promise.all([read('ko.md'), read('en.md'), read('facts.json')])
  const parts = await Promise.all(
    REFERENCE_PARTS.map(async (part) => {
      const text = await read(`${part}.json`)
      return text === undefined ? [] : [[part, { name: `${part}.json`, text }]]
    }),
  )
  return {
    articles: { ...(ko === undefined ? {} : { ko }), ...(en === undefined ? {} : { en }) },
    facts: facts === undefined ? null : { name: 'facts.json', text: facts },
    questions: names.includes('questions') ? await readQuestions(path.join(source, 'questions')) : null,
    reference: Object.fromEntries(parts.flat()),
  }
}

async function readQuestions(folder: string) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(
    names.map(async (name) => ({
      name: `questions/${name}`,
      text: (await readText(path.join(folder, name))).text,
    })),
  )
}

function one(positionals: string[], what: string): string {
  const [first, ...more] = positionals
  if (!first || more.length > 0) throw new Error(`Name ${what}.`)
  return first
}

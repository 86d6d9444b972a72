import { isLanguage, type Language } from '../language'
import { isReferencePart } from '../reference/reference'
import type { CourseFiles } from './course-draft'

/** A file that somebody chose, as text. */
export interface Upload {
  name: string
  text: string
}

export type SortedUploads = { ok: true; files: CourseFiles } | { ok: false; problems: UploadProblem[] }

/** Which file cannot be placed, and why. */
export interface UploadProblem {
  name: string
  why: 'unknown-kind' | 'second-article' | 'second-of-name'
  language?: Language
}

/** Sorts chosen files by what they are: an article a language, `facts.json`, what is looked up, and every other JSON file questions. */
export function sortUploads(uploads: readonly Upload[]): SortedUploads {
  const files: CourseFiles = { articles: {}, facts: null, questions: null }
  const problems = uploads.flatMap((upload) => place(upload, files) ?? [])
  return problems.length > 0 ? { ok: false, problems } : { ok: true, files }
}

function place({ name, text }: Upload, files: CourseFiles): UploadProblem | null {
  const [, stem, ending] = /([^/\\]*?)\.([a-z]+)$/i.exec(name) ?? []
  if (ending && /^(md|markdown|txt)$/i.test(ending)) return placeArticle(name, stem ?? '', text, files)
  if (ending?.toLowerCase() !== 'json') return { name, why: 'unknown-kind' }
  return placeJson(name, stem?.toLowerCase() ?? '', text, files)
}

function placeJson(name: string, stem: string, text: string, files: CourseFiles): UploadProblem | null {
  const isPart = isReferencePart(stem)
  if (stem === 'facts' ? files.facts : isPart && files.reference?.[stem]) return { name, why: 'second-of-name' }
  if (stem === 'facts') files.facts = { name, text }
  else if (isPart) files.reference = { ...files.reference, [stem]: { name, text } }
  else files.questions = [...(files.questions ?? []), { name, text }]
  return null
}

function placeArticle(name: string, stem: string, text: string, files: CourseFiles): UploadProblem | null {
  const language = isLanguage(stem) ? stem : languageOfArticle(text)
  if (files.articles[language] !== undefined) return { name, why: 'second-article', language }
  files.articles[language] = text
  return null
}

/** What the front matter says; else Korean if a tenth of the letters are Hangul, for Korean articles quote much English. */
export function languageOfArticle(source: string): Language {
  const [, front = ''] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(source.slice(0, 20_000)) ?? []
  const [, named = ''] = /^language:\s*["']?(\w+)["']?\s*$/m.exec(front) ?? []
  if (isLanguage(named)) return named
  const letters = source.match(/\p{L}/gu)?.length ?? 0
  const hangul = source.match(/\p{Script=Hangul}/gu)?.length ?? 0
  return hangul * 10 >= letters && hangul > 0 ? 'ko' : 'en'
}

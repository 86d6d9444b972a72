import { parse } from 'yaml'
import { z } from 'zod'
import { isDeepYaml } from './depth'

/** Postgres keeps neither NUL nor half a character, and YAML can write both. */
const text = z.string().transform((written) => written.replace(/\0|\p{Surrogate}/gu, '\uFFFD').normalize('NFC'))
const filled = text.pipe(z.string().min(1))

const LessonEntry = z.object({
  slug: z.string().regex(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u, 'letters, digits and hyphens'),
  title: filled.pipe(z.string().max(120)),
  minutes: z.int().min(1).max(60).optional(),
  sections: z.array(filled).min(1),
  pause: filled.optional(),
  outcomes: z.array(filled).max(6).default([]),
  predictions: z.array(text).max(3).default([]),
  prerequisites: z.array(text).default([]),
})

const FrontMatter = z.looseObject({
  // `title: 1984` is a number to YAML
  title: z.preprocess((title) => (typeof title === 'number' ? `${title}` : title), filled.optional()),
  // blogs write `ko-KR`
  language: z.preprocess(languageOf, z.enum(['ko', 'en']).optional()),
  welcome: text.optional(),
  lessons: z.array(LessonEntry).default([]),
})

export type LessonEntry = z.infer<typeof LessonEntry>
export type FrontMatter = z.infer<typeof FrontMatter>

export type ReadFrontMatter = { ok: true; value: FrontMatter } | { ok: false; message: string }

function languageOf(written: unknown): unknown {
  return typeof written === 'string' ? written.toLowerCase().replace(/[-_].*$/, '') : written
}

/**
 * Reads YAML front matter by its core schema, which makes nothing but texts, numbers, lists and maps; none at all is fine.
 * Aliases are refused: a few lines of them can stand for gigabytes.
 */
export function readFrontMatter(yaml: string | null): ReadFrontMatter {
  if (yaml === null) return { ok: true, value: { lessons: [] } }
  if (isDeepYaml(yaml))
    return { ok: false, message: 'Its lists or maps stand too deep in one another: make them flatter.' }
  try {
    const raw = parse(yaml, { schema: 'core', maxAliasCount: 0, logLevel: 'error' })
    const read = FrontMatter.safeParse(raw ?? {})
    if (read.success) return { ok: true, value: read.data }
    const issues = read.error.issues.map(({ path, message }) => `${path.join('.') || 'front matter'}: ${message}`)
    return { ok: false, message: issues.join('; ') }
  } catch (error) {
    return { ok: false, message: wordsFor(error) }
  }
}

function wordsFor(error: unknown): string {
  if (error instanceof ReferenceError) return 'It repeats a part by an alias (*name): write the part out.'
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/:?\n[\s\S]*$/, '.')
}

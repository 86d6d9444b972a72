import { parse } from 'yaml'
import { z } from 'zod'

const LessonEntry = z.object({
  slug: z.string().regex(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u, 'letters, digits and hyphens'),
  title: z.string().min(1).max(120),
  minutes: z.int().min(1).max(60).default(6),
  sections: z.array(z.string().min(1)).min(1),
  outcomes: z.array(z.string().min(1)).max(6).default([]),
  predictions: z.array(z.string()).max(3).default([]),
  prerequisites: z.array(z.string()).default([]),
})

const FrontMatter = z.looseObject({
  title: z.string().min(1).optional(),
  language: z.enum(['ko', 'en']).optional(),
  welcome: z.string().optional(),
  lessons: z.array(LessonEntry).default([]),
})

export type LessonEntry = z.infer<typeof LessonEntry>
export type FrontMatter = z.infer<typeof FrontMatter>

export type ReadFrontMatter = { ok: true; value: FrontMatter } | { ok: false; message: string }

/** Reads YAML front matter; none at all is fine. Aliases are refused: a few lines of them can stand for gigabytes. */
export function readFrontMatter(yaml: string | null): ReadFrontMatter {
  if (yaml === null) return { ok: true, value: { lessons: [] } }
  try {
    const read = FrontMatter.safeParse(parse(yaml, { maxAliasCount: 0 }) ?? {})
    if (read.success) return { ok: true, value: read.data }
    return {
      ok: false,
      message: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
    }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}

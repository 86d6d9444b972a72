import { z } from 'zod'

const both = <T extends z.ZodType>(inner: T) => z.object({ ko: inner, en: inner })
const sentence = z.string().min(1).max(400)

const FactFile = z.object({
  id: z.string().regex(/^[a-z0-9]+(\.[a-z0-9]+)*$/, 'lower-case letters, digits and dots'),
  lesson: z.string().nullable().default(null),
  tier: z.enum(['core', 'support', 'context']),
  flag: z.enum(['ok', 'imprecise', 'outdated', 'debatable', 'wrong-category']),
  glyph: both(z.string().min(1).max(2)),
  statement: both(sentence),
  caveat: both(sentence).nullable().default(null),
  correction: both(
    z.object({
      before: z.string(),
      struck: z.string().min(1),
      better: z.string().min(1),
      after: z.string(),
      why: sentence,
    }),
  )
    .nullable()
    .default(null),
  anchorQuote: both(sentence),
  asOf: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .nullable()
    .default(null),
  reviewBy: z.iso.date().nullable().default(null),
  sources: z
    .array(
      z.object({
        title: z.string().min(1),
        url: z.url({ protocol: /^https?$/ }),
        year: z.string().nullable().default(null),
      }),
    )
    .default([]),
})

export const FactsFile = z.array(FactFile)
export type FactFile = z.infer<typeof FactFile>

import { z } from 'zod'
import { DiagramFile } from './diagram-schema'
import { entryId as id } from './entry-id-schema'
import type { Confusion, CourseSource, NameEntry, Reference, Term } from './reference'

const both = <T extends z.ZodType>(inner: T) => z.object({ ko: inner, en: inner })
const word = z.string().trim().min(1).max(80)
const sentence = z.string().trim().min(1).max(400)
const ids = z.array(z.string().min(1)).default([])
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 2024-09')

const TermFile: z.ZodType<Term> = z.object({
  id,
  ko: word,
  en: word,
  aliases: both(z.array(word)).default({ ko: [], en: [] }),
  meaning: both(sentence),
  facts: z.array(z.string()).min(1, 'at least one fact that teaches it'),
})

const NameFile: z.ZodType<NameEntry> = z
  .object({
    id,
    layers: z.array(z.enum(['company', 'family', 'product'])).min(1),
    name: both(word),
    maker: id.nullable().default(null),
    asOf: month.nullable().default(null),
    what: both(sentence),
    claimed: both(sentence).nullable().default(null),
    better: both(sentence).nullable().default(null),
    runs: ids,
    basedOn: ids,
    namesake: id.nullable().default(null),
    facts: ids,
    sources: ids,
  })
  .refine((name) => name.layers.includes('company') === (name.maker === null), 'all but a company have a maker')
  .refine((name) => name.maker === null || name.asOf !== null, 'what is said of a model or product has a month, `asOf`')

const SourceFile: z.ZodType<CourseSource> = z.object({
  id,
  kind: z.enum(['paper', 'maker', 'press', 'guide']),
  who: word,
  title: sentence,
  year: z
    .string()
    .regex(/^\d{4}$/, 'four digits')
    .nullable()
    .default(null),
  url: z.url({ protocol: /^https?$/ }),
})

const ConfusionFile: z.ZodType<Confusion> = z
  .object({ id, label: both(word), difference: both(sentence), terms: ids, facts: ids })
  .refine(({ terms, facts }) => terms.length > 1 || facts.length > 1, 'two terms or two facts at least')

type SchemasOf<T> = { [Part in keyof T]: z.ZodType<T[Part]> }

/** The optional files of a course, by their names without `.json`. */
export const ReferenceFiles: SchemasOf<Reference> = {
  glossary: z.array(TermFile),
  models: z.array(NameFile),
  sources: z.array(SourceFile),
  confusions: z.array(ConfusionFile),
  diagrams: z.array(DiagramFile),
}

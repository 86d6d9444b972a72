import { z } from 'zod'
import type { Diagram, Label } from './diagram'
import { entryId as id } from './entry-id-schema'

const word = z.string().trim().min(1).max(80)
const sentence = z.string().trim().min(1).max(200)
const both = z.strictObject({ ko: sentence, en: sentence })
const label: z.ZodType<Label> = z.union([z.strictObject({ term: id }), z.strictObject({ name: id }), both])
const count = z.int().min(1)
const glossed = z.object({ text: word, gloss: word })
const noted = z.object({ label, note: both })
const common = { id, title: both, facts: z.array(z.string()).min(1, 'at least one fact that it shows').max(12) }

const Steps = z.object({
  ...common,
  kind: z.literal('steps'),
  heading: both,
  steps: z.array(label).min(2).max(6),
  within: noted,
  missing: z.object({ heading: both, parts: z.array(label).min(1).max(2) }),
})

const Layers = z.object({
  ...common,
  kind: z.literal('layers'),
  layers: z.array(label).length(3),
  oneName: both,
  runs: both,
  basedOn: both,
})

const Links = z
  .object({
    ...common,
    kind: z.literal('links'),
    words: z.array(glossed).min(3).max(10),
    next: glossed,
    from: z.int().min(0),
    to: z.int().min(0),
    direct: noted,
    carried: noted,
  })
  .refine(({ words, from, to }) => to < from && from < words.length, 'a place looks at itself and the places before it')

const Timeline = z.object({
  ...common,
  kind: z.literal('timeline'),
  lanes: z
    .array(z.object({ label, events: z.array(z.object({ fact: z.string(), source: id, text: both })).min(1) }))
    .min(1)
    .max(6),
})

const Parameters = z.object({
  ...common,
  kind: z.literal('parameters'),
  model: both,
  source: id,
  dimensions: z.object({ layers: count, width: count, vocabulary: count, context: count }),
  learned: z.object({ heading: both, weights: label, embeddings: label, rest: both }),
  set: z.object({
    label,
    names: z.object({ layers: both, width: both, vocabulary: both, context: both }),
    more: z.array(label),
  }),
  speck: both,
})

const Stages = z.object({
  ...common,
  kind: z.literal('stages'),
  text: label,
  tokens: z.object({
    label,
    pieces: z
      .array(z.object({ text: z.string().min(1).max(12), id: z.int().min(0) }))
      .min(2)
      .max(6),
  }),
  numbers: label,
  vectors: noted,
})

/** A diagram as `diagrams.json` has it. */
export const DiagramFile: z.ZodType<Diagram> = z.discriminatedUnion('kind', [
  Steps,
  Layers,
  Links,
  Timeline,
  Parameters,
  Stages,
])

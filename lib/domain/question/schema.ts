import { z } from 'zod'
import type { QuestionBody } from './question'
import { asked, COVERED, given, inBoth, OptionId, option } from './words-schema'
import { WORKED_SHAPES } from './worked-schema'

/**
 * The shape of questions where they cross a border: files that an instructor wrote, and bodies kept in the database.
 * Only shapes are checked here; whether a question is good enough to publish is for the linter. Browsers never load this.
 */

const QUESTION_ID = /^[a-z0-9][a-z0-9._-]{0,79}$/
export const QuestionId = z.string().regex(QUESTION_ID, 'must be lower case: a-z, 0-9, dot, - and _')

const options = z.array(option).min(2, 'needs at least two options').max(6, 'has more than six options')
const reasons = z
  .array(option.extend({ holds: z.boolean() }))
  .min(2, 'needs at least two reasons')
  .max(6, 'has more than six reasons')
const remarks = z.array(z.strictObject({ text: given, why: given })).default([])
const typedKey = { answer: given, accept: z.array(given).default([]), block: remarks, otherSlot: remarks }

export const MonthText = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month: YYYY-MM')

const file = {
  id: QuestionId,
  fact: z.string().min(1, 'must name a fact'),
  use: z.enum(['review', 'prediction']).default('review'),
  asOf: MonthText.optional(),
}

const SingleFile = z.strictObject({
  ...file,
  kind: z.literal('single'),
  key: OptionId,
  ...inBoth(z.strictObject({ ...asked, options })),
})
const MultipleFile = z.strictObject({
  ...file,
  kind: z.literal('multiple'),
  keys: z.array(OptionId).min(1, 'must name the right options'),
  ...inBoth(z.strictObject({ ...asked, options })),
})
const TrueFalseFile = z.strictObject({
  ...file,
  kind: z.literal('true_false'),
  key: OptionId,
  ...inBoth(z.strictObject({ ...asked, options: reasons })),
})
const ClozeFile = z.strictObject({
  ...file,
  kind: z.literal('cloze'),
  key: OptionId,
  ...inBoth(z.strictObject({ ...asked, ...typedKey, options })),
})
const OcclusionFile = z.strictObject({
  ...file,
  kind: z.literal('occlusion'),
  ...COVERED,
  key: OptionId,
  ...inBoth(z.strictObject({ ...asked, ...typedKey, options })),
})
const TypedFile = z.strictObject({
  ...file,
  kind: z.literal('typed'),
  ...inBoth(z.strictObject({ ...asked, ...typedKey, why: given })),
})

const OrderingFile = z.strictObject({ ...file, kind: z.literal('ordering'), ...WORKED_SHAPES.ordering })
const MatchingFile = z.strictObject({ ...file, kind: z.literal('matching'), ...WORKED_SHAPES.placing })
const CategoriseFile = z.strictObject({ ...file, kind: z.literal('categorise'), ...WORKED_SHAPES.placing })
const NumericFile = z.strictObject({ ...file, kind: z.literal('numeric'), ...WORKED_SHAPES.numeric })
const HotspotFile = z.strictObject({ ...file, kind: z.literal('hotspot'), ...WORKED_SHAPES.hotspot })
const RecallFile = z.strictObject({ ...file, kind: z.literal('free_recall'), ...WORKED_SHAPES.recall })

/** One question as an instructor writes it in `questions/*.json`; each file is a list of them. */
export const QuestionFile = z.discriminatedUnion('kind', [
  SingleFile,
  MultipleFile,
  TrueFalseFile,
  ClozeFile,
  OcclusionFile,
  TypedFile,
  OrderingFile,
  MatchingFile,
  CategoriseFile,
  NumericFile,
  HotspotFile,
  RecallFile,
])
export type QuestionFile = z.infer<typeof QuestionFile>
export const QuestionFiles = z.array(QuestionFile)

/** What a question is besides its body. */
export interface QuestionHead {
  id: string
  factId: string
  use: 'review' | 'prediction'
  asOf: string | null
}

export function toHead({ id, fact, use, asOf }: QuestionFile): QuestionHead {
  return { id, factId: fact, use, asOf: asOf ?? null }
}

/** All but the head and the texts is the body's own, whatever the kind. */
export function toBody(question: QuestionFile): QuestionBody {
  const { id, fact, use, asOf, ko, en, ...own } = question
  return { ...own, text: { ko, en } } as QuestionBody
}

/** The file again: `toFile(toHead(file), toBody(file))` equals `file` as it was read. */
export function toFile({ id, factId, use, asOf }: QuestionHead, body: QuestionBody): QuestionFile {
  const head = { id, fact: factId, use, ...(asOf === null ? {} : { asOf }) }
  const { text, ...own } = body
  return { ...head, ...own, ...text } as QuestionFile
}

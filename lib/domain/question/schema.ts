import { z } from 'zod'
import type { QuestionBody } from './question'

/**
 * The shape of questions where they cross a border: files that an instructor wrote, and bodies kept in the database.
 * Only shapes are checked here; whether a question is good enough to publish is for the linter. Browsers never load this.
 */

const QUESTION_ID = /^[a-z0-9][a-z0-9._-]{0,79}$/
const OPTION_ID = /^[a-z0-9][a-z0-9-]{0,39}$/
const LONGEST = 2000

const words = z.string().trim().max(LONGEST, `is longer than ${LONGEST} characters`)
const given = words.min(1, 'must not be empty')
export const OptionId = z.string().regex(OPTION_ID, 'must be a short name of a-z, 0-9 and -')
export const QuestionId = z.string().regex(QUESTION_ID, 'must be lower case: a-z, 0-9, dot, - and _')

const option = z.strictObject({ id: OptionId, text: given, why: given })
const options = z.array(option).min(2, 'needs at least two options').max(6, 'has more than six options')
const reasons = z
  .array(option.extend({ holds: z.boolean() }))
  .min(2, 'needs at least two reasons')
  .max(6, 'has more than six reasons')
const remarks = z.array(z.strictObject({ text: given, why: given })).default([])
const typedKey = { answer: given, accept: z.array(given).default([]), block: remarks, otherSlot: remarks }
const asked = { prompt: given, hint: words.default('') }

export const MonthText = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month: YYYY-MM')

const file = {
  id: QuestionId,
  fact: z.string().min(1, 'must name a fact'),
  use: z.enum(['review', 'prediction']).default('review'),
  asOf: MonthText.optional(),
}
const inBoth = <T extends z.ZodType>(text: T) => ({ ko: text, en: text })

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
const TypedFile = z.strictObject({
  ...file,
  kind: z.literal('typed'),
  ...inBoth(z.strictObject({ ...asked, ...typedKey, why: given })),
})

/** One question as an instructor writes it in `questions/*.json`; each file is a list of them. */
export const QuestionFile = z.discriminatedUnion('kind', [
  SingleFile,
  MultipleFile,
  TrueFalseFile,
  ClozeFile,
  TypedFile,
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

export function toBody(question: QuestionFile): QuestionBody {
  const { kind, ko, en } = question
  switch (kind) {
    case 'single':
      return { kind, key: question.key, text: { ko, en } }
    case 'multiple':
      return { kind, keys: question.keys, text: { ko, en } }
    case 'true_false':
      return { kind, key: question.key, text: { ko, en } }
    case 'cloze':
      return { kind, key: question.key, text: { ko, en } }
    case 'typed':
      return { kind, text: { ko, en } }
  }
}

/** The file again: `toFile(toHead(file), toBody(file))` equals `file` as it was read. */
export function toFile({ id, factId, use, asOf }: QuestionHead, body: QuestionBody): QuestionFile {
  const head = { id, fact: factId, use, ...(asOf === null ? {} : { asOf }) }
  switch (body.kind) {
    case 'single':
      return { ...head, kind: body.kind, key: body.key, ...body.text }
    case 'multiple':
      return { ...head, kind: body.kind, keys: body.keys, ...body.text }
    case 'true_false':
      return { ...head, kind: body.kind, key: body.key, ...body.text }
    case 'cloze':
      return { ...head, kind: body.kind, key: body.key, ...body.text }
    case 'typed':
      return { ...head, kind: body.kind, ...body.text }
  }
}

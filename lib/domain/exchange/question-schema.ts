import { z } from 'zod'
import { QUESTION_STATUSES } from '../question/draft'
import { MOST_COVERED, type QuestionBody } from '../question/question'
import { type BroughtQuestion, tidied } from './exchanged'
import { workedShapes } from './worked-schema'

/**
 * The shape of questions as files bring them in and carry them away. It is looser than that of a course's files, for
 * drafts may be unfinished: whether a question can be published is for the linter. Messages are codes of problems.
 */

const LONGEST = 2000
const MOST_OPTIONS = 6
const MOST_ENTRIES = 200

/** The database keeps no NUL, and no half of a pair of surrogates. */
const storable = z
  .string()
  .max(LONGEST, 'too-long')
  .refine((text) => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text), 'not-storable')
const words = storable.default('')
const oneLine = storable.refine((text) => !/[\r\n]/.test(text), 'one-line')
const optionId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'option-id')

const option = z.strictObject({ id: optionId, text: words, why: words })
const reason = option.extend({ holds: z.boolean() })
const listOf = <One extends z.ZodType<{ id: string }>>(one: One) =>
  z
    .array(one)
    .max(MOST_OPTIONS, 'too-many')
    .default([])
    .refine((options) => new Set(options.map(({ id }) => id)).size === options.length, 'option-twice')
const remarks = z
  .array(z.strictObject({ text: words, why: words }))
  .max(MOST_ENTRIES, 'too-many')
  .default([])

const asked = { prompt: words, hint: words }
const typedKey = {
  answer: words,
  accept: z.array(oneLine).max(MOST_ENTRIES, 'too-many').default([]),
  block: remarks,
  otherSlot: remarks,
}
const choiceText = z.strictObject({ ...asked, options: listOf(option) })
const claimText = z.strictObject({ ...asked, options: listOf(reason) })
const clozeText = z.strictObject({ ...asked, options: listOf(option), ...typedKey })
const typedText = z.strictObject({ ...asked, ...typedKey, why: words })

const head = {
  id: z.string().regex(/^[a-z0-9][a-z0-9._-]{0,79}$/, 'question-id'),
  fact: z.string().min(1, 'missing').max(100, 'too-long'),
  use: z.enum(['review', 'prediction']).default('review'),
  status: z.enum(QUESTION_STATUSES).optional(),
  change: z.enum(['wording', 'meaning']).default('wording'),
  asOf: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'month')
    .optional(),
}
const inBoth = <Text extends z.ZodType<object>>(text: Text) => ({ ko: text, en: text })
const key = optionId.or(z.literal('')).default('')

const worked = workedShapes({ words, optionId, asked })

const QuestionInFile = z.discriminatedUnion('kind', [
  z.strictObject({ ...head, kind: z.literal('single'), key, ...inBoth(choiceText) }),
  z.strictObject({ ...head, kind: z.literal('multiple'), keys: z.array(optionId).default([]), ...inBoth(choiceText) }),
  z
    .strictObject({ ...head, kind: z.literal('true_false'), key, ...inBoth(claimText) })
    .superRefine(({ ko, en }, context) => {
      const sides = new Map(ko.options.map(({ id, holds }) => [id, holds]))
      for (const [index, { id, holds }] of en.options.entries())
        if ((sides.get(id) ?? holds) !== holds)
          context.addIssue({ code: 'custom', message: 'sides-differ', path: ['en', 'options', index, 'holds'] })
    }),
  z.strictObject({ ...head, kind: z.literal('cloze'), key, ...inBoth(clozeText) }),
  z.strictObject({
    ...{ ...head, kind: z.literal('occlusion'), diagram: key, cover: key, key },
    also: z.array(optionId).max(MOST_COVERED, 'too-many').default([]),
    ...inBoth(clozeText),
  }),
  z.strictObject({ ...head, kind: z.literal('typed'), ...inBoth(typedText) }),
  z.strictObject({ ...head, kind: z.literal('ordering'), ...worked.ordering }),
  z.strictObject({ ...head, kind: z.literal('matching'), ...worked.placing }),
  z.strictObject({ ...head, kind: z.literal('categorise'), ...worked.placing }),
  z.strictObject({ ...head, kind: z.literal('numeric'), ...worked.numeric }),
  z.strictObject({ ...head, kind: z.literal('hotspot'), ...worked.hotspot }),
  z.strictObject({ ...head, kind: z.literal('free_recall'), ...worked.recall }),
])
type QuestionInFile = z.infer<typeof QuestionInFile>

export const BroughtSchema = QuestionInFile.transform((file): BroughtQuestion => {
  const { id, fact, use, status, change, asOf } = file
  return { id, factId: fact, use, status: status ?? null, change, asOf: asOf ?? null, body: tidied(bodyOf(file)) }
})

/** All but the head and the texts is the body's own, whatever the kind. */
function bodyOf({ id, fact, use, status, change, asOf, ko, en, ...own }: QuestionInFile): QuestionBody {
  return { ...own, text: { ko, en } } as QuestionBody
}

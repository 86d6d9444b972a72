import { z } from 'zod'
import { MOST_COVERED, type QuestionBody } from './question'
import { MonthText, QuestionId } from './schema'
import { OptionId } from './words-schema'
import { MARGIN } from './worked-schema'

/** What an editor sends: fields may still be empty, ids may not. Whether a draft is good enough is for the linter. */

const LONGEST = 2000
const LONGEST_REASON = 300
const MOST_OPTIONS = 6
const MOST_LINES = 100

const words = z.string().max(LONGEST)
const option = z.strictObject({ id: OptionId, text: words, why: words })
const options = z.array(option).max(MOST_OPTIONS)
const reasons = z.array(option.extend({ holds: z.boolean() })).max(MOST_OPTIONS)
const remarks = z.array(z.strictObject({ text: words, why: words })).max(MOST_LINES)
const typedKey = { answer: words, accept: z.array(words).max(MOST_LINES), block: remarks, otherSlot: remarks }
const asked = { prompt: words, hint: words }
const MOST_PLACES = 8
const places = z.array(z.strictObject({ id: OptionId, text: words })).max(MOST_PLACES)
const key = OptionId.or(z.literal(''))

const inBoth = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => {
  const text = z.strictObject(shape)
  return z.strictObject({ ko: text, en: text })
}

const placing = { keys: z.record(OptionId, OptionId), text: inBoth({ ...asked, options, places }) }

/** Where the kinds are joined. */
const DraftBody: z.ZodType<QuestionBody> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single'), key, text: inBoth({ ...asked, options }) }),
  z.strictObject({
    kind: z.literal('multiple'),
    keys: z.array(OptionId).max(MOST_OPTIONS),
    text: inBoth({ ...asked, options }),
  }),
  z.strictObject({ kind: z.literal('true_false'), key, text: inBoth({ ...asked, options: reasons }) }),
  z.strictObject({ kind: z.literal('cloze'), key, text: inBoth({ ...asked, ...typedKey, options }) }),
  z.strictObject({
    ...{ kind: z.literal('occlusion'), diagram: key, cover: key, also: z.array(OptionId).max(MOST_COVERED), key },
    text: inBoth({ ...asked, ...typedKey, options }),
  }),
  z.strictObject({ kind: z.literal('typed'), text: inBoth({ ...asked, ...typedKey, why: words }) }),
  z.strictObject({
    kind: z.literal('ordering'),
    order: z.array(OptionId).max(MOST_OPTIONS),
    text: inBoth({ ...asked, options }),
  }),
  z.strictObject({ kind: z.literal('matching'), ...placing }),
  z.strictObject({ kind: z.literal('categorise'), ...placing }),
  z.strictObject({
    ...{ kind: z.literal('numeric'), value: z.number(), margin: MARGIN },
    text: inBoth({ ...asked, unit: words, why: words }),
  }),
  z.strictObject({
    ...{ kind: z.literal('hotspot'), row: key, column: key },
    text: inBoth({ ...asked, rows: places, columns: places, why: words }),
  }),
  z.strictObject({ kind: z.literal('free_recall'), text: inBoth({ ...asked, options, model: words }) }),
])

export const DraftFromEditor = z.strictObject({
  id: QuestionId,
  editVersion: z.int().min(0),
  factId: z.string().min(1),
  asOf: MonthText.nullable(),
  body: DraftBody,
})

/** How a publishing changes what was published before, and the author's own words for the history. */
export const DraftToPublish = DraftFromEditor.extend({
  change: z.enum(['wording', 'meaning']),
  reason: z.string().trim().max(LONGEST_REASON).nullable(),
})

export const QuestionNamed = z.strictObject({ id: QuestionId })

/** Which question, as the editor last saw it. */
export const QuestionAsSeen = z.strictObject({ id: QuestionId, editVersion: z.int().min(1) })

import { z } from 'zod'

/** The looser shapes of worked kinds in files of an exchange: a draft may be unfinished. Messages are codes of problems. */

const MOST_OPTIONS = 6
const MOST_NAMES = 8

interface Pieces {
  words: z.ZodType<string>
  optionId: z.ZodType<string>
  asked: { prompt: z.ZodType<string>; hint: z.ZodType<string> }
}

export function workedShapes({ words, optionId, asked }: Pieces) {
  const list = <One extends z.ZodType<{ id: string }>>(one: One, most: number) =>
    z
      .array(one)
      .max(most, 'too-many')
      .default([])
      .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, 'option-twice')
  const options = list(z.strictObject({ id: optionId, text: words, why: words }), MOST_OPTIONS)
  const names = list(z.strictObject({ id: optionId, text: words }), MOST_NAMES)
  const inBoth = <Text extends z.ZodType<object>>(text: Text) => ({ ko: text, en: text })
  const key = optionId.or(z.literal('')).default('')
  const placing = {
    keys: z.record(optionId, optionId).default({}),
    ...inBoth(z.strictObject({ ...asked, places: names, options })),
  }
  return {
    ordering: {
      order: z.array(optionId).max(MOST_OPTIONS, 'too-many').default([]),
      ...inBoth(z.strictObject({ ...asked, options })),
    },
    placing,
    numeric: {
      value: z.number().default(0),
      margin: z
        .strictObject({
          by: z.enum(['factor', 'points']),
          inner: z.number().nonnegative(),
          outer: z.number().nonnegative(),
        })
        .default({ by: 'factor', inner: 1.5, outer: 3 }),
      ...inBoth(z.strictObject({ ...asked, unit: words, why: words })),
    },
    hotspot: {
      ...{ row: key, column: key },
      ...inBoth(z.strictObject({ ...asked, rows: names, columns: names, why: words })),
    },
    recall: inBoth(z.strictObject({ ...asked, options, model: words })),
  }
}

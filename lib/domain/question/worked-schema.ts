import { z } from 'zod'
import { asked, given, inBoth, OptionId, option, place, words } from './words-schema'

/** The shapes of the kinds in which something is worked out, as a course's files write them. */

const list = <One extends z.ZodType>(one: One, least: number, most: number, name: string) =>
  z.array(one).min(least, `needs at least ${least} ${name}`).max(most, `has more than ${most} ${name}`)

const placing = {
  keys: z.record(OptionId, OptionId),
  ...inBoth(z.strictObject({ ...asked, places: list(place, 2, 6, 'places'), options: list(option, 2, 6, 'options') })),
}

export const MARGIN = z.strictObject({
  by: z.enum(['factor', 'points']),
  inner: z.number().nonnegative(),
  outer: z.number().nonnegative(),
})

/** What each kind has besides its head. */
export const WORKED_SHAPES = {
  ordering: {
    order: z.array(OptionId).min(2, 'must name the options in order'),
    ...inBoth(z.strictObject({ ...asked, options: list(option, 3, 6, 'options') })),
  },
  placing,
  numeric: {
    value: z.number(),
    margin: MARGIN,
    ...inBoth(z.strictObject({ ...asked, unit: words.default(''), why: given })),
  },
  hotspot: {
    row: OptionId,
    column: OptionId,
    ...inBoth(
      z.strictObject({ ...asked, rows: list(place, 2, 8, 'rows'), columns: list(place, 2, 8, 'columns'), why: given }),
    ),
  },
  recall: inBoth(z.strictObject({ ...asked, options: list(option, 2, 6, 'points'), model: given })),
}

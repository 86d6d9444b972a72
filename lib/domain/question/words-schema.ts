import { z } from 'zod'
import { MOST_COVERED } from './question'

/** Pieces that the shapes of all kinds are made of, where questions cross a border. */

const LONGEST = 2000
const OPTION_ID = /^[a-z0-9][a-z0-9-]{0,39}$/

/** Words that may be missing. */
export const words = z.string().trim().max(LONGEST, `is longer than ${LONGEST} characters`)
export const given = words.min(1, 'must not be empty')
export const OptionId = z.string().regex(OPTION_ID, 'must be a short name of a-z, 0-9 and -')

export const option = z.strictObject({ id: OptionId, text: given, why: given })
export const place = z.strictObject({ id: OptionId, text: given })
export const asked = { prompt: given, hint: words.default('') }

/** Which diagram is shown with which of its labels covered. Whether the course has them is for the linter. */
export const COVERED = {
  diagram: OptionId,
  cover: OptionId,
  also: z.array(OptionId).max(MOST_COVERED, `covers more than ${MOST_COVERED} other labels`).default([]),
}

export const inBoth = <Text extends z.ZodType>(text: Text) => ({ ko: text, en: text })

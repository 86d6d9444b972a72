import { z } from 'zod'

/** Names something in the files of reference. With `name-` before it, it names a label, which has forty letters. */
export const entryId = z
  .string()
  .max(35, 'at most 35 letters')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens')

import { z } from 'zod'

/** What the form sends: a file if one was chosen, else what was pasted; and which plan was agreed to. */
export const SentForm = z.object({
  text: z.string(),
  file: z.instanceof(File).optional(),
  seen: z.string().max(64).optional(),
})

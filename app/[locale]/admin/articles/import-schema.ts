import { z } from 'zod'

const course = z
  .string()
  .trim()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const MOST_FILES = 80

export const ImportForm = z.object({
  course,
  isNew: z.boolean(),
  text: z.string(),
  files: z.array(z.instanceof(File)).max(MOST_FILES),
  /** The revision on which the difference was shown; absent while it is only asked for. */
  seenRevision: z.number().int().min(0).nullable(),
})

export const RestoreForm = z.object({ course, at: z.coerce.date(), seenRevision: z.coerce.number().int().min(0) })

/** What the browser sends of the form, files and all. */
export function readImportForm(form: FormData): z.input<typeof ImportForm> {
  const seen = form.get('seenRevision')
  return {
    course: String(form.get('course') ?? ''),
    isNew: form.get('isNew') === 'yes',
    text: String(form.get('text') ?? ''),
    files: form.getAll('files') as File[],
    seenRevision: seen === null ? null : Number(seen),
  }
}

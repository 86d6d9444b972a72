import { z } from 'zod'

export const ReportNamed = z.object({ id: z.uuid() })

/** Until when what was closed has been looked at. */
export const SeenUntil = z.object({ until: z.iso.datetime({ precision: 3 }).transform((iso) => new Date(iso)) })

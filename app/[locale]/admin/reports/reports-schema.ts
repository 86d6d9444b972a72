import { z } from 'zod'
import { REPLY_LONGEST } from '@/lib/domain/dispute/report'

/** The report that stands for those that say the same. */
export const GroupNamed = z.object({ id: z.uuid() })

export const GroupWithMessage = GroupNamed.extend({
  message: z.string().trim().min(1, 'messageMissing').max(REPLY_LONGEST, 'messageLong'),
})

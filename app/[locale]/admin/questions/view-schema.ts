import { z } from 'zod'
import { VIEW_NAME_LONGEST } from '@/lib/domain/question/listing'

export const ViewForm = z.object({
  name: z
    .string()
    .trim()
    .min(1)
    .max(VIEW_NAME_LONGEST)
    .refine((name) => !name.includes('\u0000')),
  query: z.string().max(1000),
})

export const ViewToDrop = z.object({ id: z.uuid() })

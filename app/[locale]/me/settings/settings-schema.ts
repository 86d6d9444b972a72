import { z } from 'zod'
import { personName } from '@/app/[locale]/entry-schema'
import { isDayStart, isZone } from '@/lib/domain/time/study-day'

/** Minutes of a session. */
export const timeBox = z.coerce.number().pipe(z.union([z.literal(5), z.literal(10), z.literal(20)]))

export const SettingsForm = z.object({
  name: personName,
  locale: z.enum(['ko', 'en']),
  zone: z.string().refine(isZone),
  dayStart: z.string().refine(isDayStart),
  dailyMinutes: timeBox,
  newPerDay: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .pipe(z.number().max(20)),
  desiredRetention: z.coerce.number().pipe(z.union([z.literal(0.85), z.literal(0.9), z.literal(0.95)])),
  weeklyGoal: z.coerce.number().pipe(z.int().min(1).max(7)),
  keys: z.enum(['on', 'off']),
  theme: z.enum(['auto', 'light', 'dark']),
})

import { z } from 'zod'
import { isDayStart, isZone } from '@/lib/domain/time/study-day'

export const SettingsForm = z.object({
  name: z.string().trim().min(1).max(60),
  locale: z.enum(['ko', 'en']),
  zone: z.string().refine(isZone),
  dayStart: z.string().refine(isDayStart),
  dailyMinutes: z.coerce.number().pipe(z.union([z.literal(5), z.literal(10), z.literal(20)])),
  newPerDay: z.coerce.number().int().min(0).max(20),
  desiredRetention: z.coerce.number().pipe(z.union([z.literal(0.85), z.literal(0.9), z.literal(0.95)])),
  theme: z.enum(['auto', 'light', 'dark']),
})

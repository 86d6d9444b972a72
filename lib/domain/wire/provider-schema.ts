import { z } from 'zod'
import { isZone } from '../time/study-day'
import { wayBack } from './way-back'

/** What the button that leads to a provider sends along. Whatever is no good is left out: nothing of it decides who may. */
export const ProviderWish = z.object({
  intent: z.enum(['enter', 'connect']).catch('enter'),
  next: z.string().max(1000).catch('/').transform(wayBack),
  locale: z.enum(['ko', 'en']).catch('ko'),
  zone: z
    .string()
    .max(60)
    .catch('')
    .transform((zone) => (zone !== '' && isZone(zone) ? zone : 'Asia/Seoul')),
})

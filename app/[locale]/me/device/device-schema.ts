import { z } from 'zod'

/** What is chosen for a browser, and the language to read in. */
export const DeviceForm = z.object({
  theme: z.enum(['auto', 'light', 'dark']),
  keys: z.enum(['on', 'off']),
  locale: z.enum(['ko', 'en']),
})

import { z } from 'zod'

export const FactNamed = z.object({ id: z.string().min(1).max(200) })

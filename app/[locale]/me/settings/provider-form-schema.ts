import { z } from 'zod'
import { PROVIDERS } from '@/lib/domain/account/provider'

export const ProviderToLeave = z.object({ provider: z.enum(PROVIDERS) })

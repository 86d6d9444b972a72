import { z } from 'zod'
import { ROLES } from '@/lib/domain/account/role'

const role = z.enum(ROLES)

export const RoleForm = z.object({ id: z.uuid(), role })
export const AccessForm = z.object({
  id: z.uuid(),
  access: z.enum(['open', 'closed']).transform((access) => access === 'closed'),
})
export const InvitationForm = z.object({ email: z.string().trim().max(200).pipe(z.email()), role })
export const InvitationId = z.object({ id: z.uuid() })

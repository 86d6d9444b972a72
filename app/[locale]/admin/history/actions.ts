'use server'

import { z } from 'zod'
import { instructorAction } from '@/lib/auth/actions'
import { restoreVersion } from '@/lib/operations/history'
import { spendTry } from '@/lib/operations/limits'

const VersionNamed = z.object({ id: z.string().min(1).max(80), number: z.coerce.number().int().min(1) })

const restore = instructorAction(VersionNamed, async ({ userId }, version, now) => {
  await spendTry('editing', userId, now)
  await restoreVersion(userId, version, now)
})

export async function restoreVersionAction(_: unknown, form: FormData) {
  return restore(form)
}

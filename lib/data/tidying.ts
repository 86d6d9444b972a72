import { database } from './client'

/** Deletes what was over before this moment: sessions, links that worked once, API tokens. Returns how many rows went. */
export async function deleteOver(before: Date): Promise<number> {
  const lt = before
  const gone = await database().$transaction([
    database().signInSession.deleteMany({ where: { OR: [{ endedAt: { lt } }, { endsAt: { lt } }] } }),
    database().oneTimeToken.deleteMany({ where: { OR: [{ usedAt: { lt } }, { expiresAt: { lt } }] } }),
    database().apiToken.deleteMany({ where: { OR: [{ revokedAt: { lt } }, { expiresAt: { lt } }] } }),
  ])
  return gone.reduce((sum, { count }) => sum + count, 0)
}

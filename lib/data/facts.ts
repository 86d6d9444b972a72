import { database } from './client'

/** Which of these facts exist, archived ones included: their history goes on. */
export async function listFactIds(ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await database().fact.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true } })
  return new Set(rows.map(({ id }) => id))
}

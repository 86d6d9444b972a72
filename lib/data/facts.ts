import { database } from './client'

/** Which of these facts exist, archived ones included: their history goes on. */
export async function listFactIds(ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await database().fact.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true } })
  return new Set(rows.map(({ id }) => id))
}

/** The address of the course that teaches a fact now; null for one that does not exist or is archived. */
export async function findCourseSlugOfFact(id: string): Promise<string | null> {
  const row = await database().fact.findFirst({
    where: { id, archivedAt: null, course: { archivedAt: null } },
    select: { course: { select: { slug: true } } },
  })
  return row?.course.slug ?? null
}

import type { QuestionBody, QuestionVersion } from '../domain/question/question'
import { database } from './client'

/** Versions never change, so what was read once is kept; the number bounds the memory, not the truth. */
const MOST_KEPT = 5000
const kept = new Map<string, QuestionVersion>()

interface VersionRow {
  id: string
  questionId: string
  revision: number
  asOf: string | null
  body: unknown
  question: { factId: string }
}

const SELECT = {
  id: true,
  questionId: true,
  revision: true,
  asOf: true,
  body: true,
  question: { select: { factId: true } },
} as const

/** The versions of these ids that exist, by id. */
export async function findVersions(ids: readonly string[]): Promise<Map<string, QuestionVersion>> {
  const missing = [...new Set(ids)].filter((id) => !kept.has(id))
  if (missing.length > 0) {
    const rows = await database().questionVersion.findMany({ where: { id: { in: missing } }, select: SELECT })
    if (kept.size + rows.length > MOST_KEPT) kept.clear()
    for (const row of rows) kept.set(row.id, versionOf(row))
  }
  return new Map(
    ids.flatMap((id) => {
      const version = kept.get(id)
      return version ? [[id, version] as const] : []
    }),
  )
}

/** The published versions of all questions of a course's facts; for learners without those of facts that rest. */
export async function listPublishedVersions(
  courseId: string,
  { isAsked }: { isAsked: boolean },
): Promise<{ version: QuestionVersion; use: 'review' | 'prediction' }[]> {
  const fact = { courseId, archivedAt: null, ...(isAsked ? { pausedAt: null } : {}) }
  const questions = await database().question.findMany({
    where: { status: 'published', fact, currentId: { not: null } },
    select: { use: true, current: { select: SELECT } },
    orderBy: { id: 'asc' },
  })
  return questions.flatMap(({ use, current }) => (current ? [{ use, version: versionOf(current) }] : []))
}

function versionOf({ id, questionId, revision, asOf, body, question }: VersionRow): QuestionVersion {
  return { id, questionId, factId: question.factId, revision, asOf, body: body as QuestionBody }
}

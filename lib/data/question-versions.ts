import type { ListedVersion, QuestionWording } from '../domain/question/draft'
import type { QuestionBody } from '../domain/question/question'
import { database } from './client'

/** All versions of a question, newest first. */
export async function listVersions(questionId: string): Promise<ListedVersion[]> {
  const rows = await database().questionVersion.findMany({
    where: { questionId },
    orderBy: { number: 'desc' },
    select: {
      ...{ number: true, revision: true, createdAt: true, createdById: true },
      ...{ reason: true, asOf: true, body: true },
    },
  })
  const names = await namesOf(rows.flatMap(({ createdById }) => createdById ?? []))
  return rows.map(({ createdById, body, ...row }) => ({
    ...row,
    body: body as unknown as QuestionBody,
    author: (createdById && names.get(createdById)) ?? null,
    isByTool: createdById === null,
  }))
}

/** What one version of a question says; null where there is no such version. */
export async function findVersionWording(questionId: string, number: number): Promise<QuestionWording | null> {
  const row = await database().questionVersion.findUnique({
    where: { questionId_number: { questionId, number } },
    select: { asOf: true, body: true },
  })
  return row && { asOf: row.asOf, body: row.body as unknown as QuestionBody }
}

async function namesOf(userIds: string[]): Promise<Map<string, string>> {
  const where = { id: { in: [...new Set(userIds)] } }
  const users = await database().user.findMany({ where, select: { id: true, name: true } })
  return new Map(users.map(({ id, name }) => [id, name]))
}

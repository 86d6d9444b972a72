import type { Wording } from '../domain/question/wording'
import { database } from './client'

/** A version and the one before it; null where it is the first. */
export interface VersionPair {
  questionId: string
  number: number
  before: Wording | null
  after: Wording
}

/** These versions, each with the one that it took the place of. */
export async function listVersionPairs(versions: { questionId: string; number: number }[]): Promise<VersionPair[]> {
  return database().$queryRawUnsafe<VersionPair[]>(
    `select v.question_id as "questionId", v.number, jsonb_build_object('body', v.body, 'asOf', v.as_of) as after,
            case when b.id is not null then jsonb_build_object('body', b.body, 'asOf', b.as_of) end as before
       from jsonb_to_recordset($1::jsonb) as p("questionId" text, number int)
       join question_versions v on v.question_id = p."questionId" and v.number = p.number
       left join question_versions b on b.question_id = v.question_id and b.number = v.number - 1`,
    JSON.stringify(versions),
  )
}

/** An earlier wording, and how its question stands now. */
export interface Restorable extends Wording {
  factId: string
  editVersion: number
  hasDraft: boolean
}

export async function findRestorable(id: string, number: number): Promise<Restorable | null> {
  const version = await database().questionVersion.findUnique({
    where: { questionId_number: { questionId: id, number } },
    include: { question: true },
  })
  if (!version) return null
  const { factId, editVersion, draft } = version.question
  const { body, asOf } = version as unknown as Wording
  return { factId, editVersion, hasDraft: draft !== null, body, asOf }
}

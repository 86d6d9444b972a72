import type { Card } from '../domain/study/card'
import { database } from './client'
import { CARD_AS_JSON } from './study-rows'

/** All cards of a learner; a course has some eighty facts, so this is bounded by its content. */
export async function listCards(learnerId: string): Promise<Card[]> {
  const rows = await database().$queryRawUnsafe<{ card: Card }[]>(
    `select ${CARD_AS_JSON} as card from cards c where c.learner_id = $1::uuid order by c.fact_id`,
    learnerId,
  )
  return rows.map(({ card }) => card)
}

/** The question that each fact of a learner was asked with last, by fact. */
export async function listLastQuestions(learnerId: string): Promise<Map<string, string>> {
  const rows = await database().$queryRawUnsafe<{ fact_id: string; question_id: string }[]>(
    `select distinct on (e.fact_id) e.fact_id, v.question_id
       from study_events e join question_versions v on v.id = e.question_version_id
       where e.learner_id = $1::uuid and e.kind = 'answer'
       order by e.fact_id, e.effective_at desc, e.seq desc`,
    learnerId,
  )
  return new Map(rows.map(({ fact_id, question_id }) => [fact_id, question_id]))
}

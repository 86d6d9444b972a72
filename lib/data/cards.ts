import type { QuestionKind } from '../domain/question/question'
import type { Pace } from '../domain/session/pace'
import type { Card, StudyDay } from '../domain/study/card'
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

/** Answers taken into account for the pace: the latest, so that it follows the learner. */
const PACE_ANSWERS = 300
/** Fewer answers of a kind say nothing about it. */
const PACE_LEAST = 5

/** The learner's median seconds by kind of question, of the kinds answered often enough lately. */
export async function readPace(learnerId: string): Promise<Pace> {
  const rows = await database().$queryRawUnsafe<{ kind: QuestionKind; seconds: number }[]>(
    `select q.kind::text as kind, percentile_cont(0.5) within group (order by a.millis) / 1000 as seconds
       from (select question_version_id, (body->>'durationMs')::int as millis from study_events
             where learner_id = $1::uuid and kind = 'answer' order by log_version desc, id desc limit ${PACE_ANSWERS}) a
       join question_versions v on v.id = a.question_version_id join questions q on q.id = v.question_id
       group by q.kind having count(*) >= ${PACE_LEAST}`,
    learnerId,
  )
  return Object.fromEntries(rows.map(({ kind, seconds }) => [kind, Math.max(1, seconds)]))
}

/** How many facts a review asked for the first time on this study day; lessons introduce besides. */
export async function countIntroduced(learnerId: string, today: StudyDay): Promise<number> {
  const [row] = await database().$queryRawUnsafe<{ count: number }[]>(
    `select count(distinct e.fact_id)::int as count from study_events e
       where e.learner_id = $1::uuid and e.kind = 'answer' and e.study_day = $2::date and e.body->>'source' = 'review'
         and not exists (select 1 from study_events u where u.target_id = e.id and u.kind = 'undo')
         and not exists (select 1 from study_events b
           where b.learner_id = e.learner_id and b.fact_id = e.fact_id and b.kind = 'answer'
             and b.body->>'source' in ('lesson', 'review') and (b.effective_at, b.seq, b.id) < (e.effective_at, e.seq, e.id)
             and not exists (select 1 from study_events u where u.target_id = b.id and u.kind = 'undo'))`,
    learnerId,
    today,
  )
  return row?.count ?? 0
}

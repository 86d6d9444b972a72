import type { ConfidenceCount } from '../domain/progress/calibration'
import type { LastAnswer } from '../domain/progress/last-answer'
import type { LessonAnswer } from '../domain/progress/latest-lesson'
import type { KindCount } from '../domain/progress/recognition'
import type { RestedReviews } from '../domain/progress/retention'
import type { StudyDay } from '../domain/study/card'
import { database } from './client'

/** What an answer `e` counts as: judged anew where an instructor did. */
const VERDICT = `coalesce((select r.body->'grading'->>'verdict' from study_events r
  where r.target_id = e.id and r.kind = 'regrade' order by r.effective_at desc, r.id desc limit 1), e.grading->>'verdict')`
const IS_KEPT = `not exists (select 1 from study_events u where u.target_id = e.id and u.kind = 'undo')`
/** No card rests for longer: what came before an answer is found within so many days. */
const LONGEST_REST = 91

/** The study days on which the learner answered anything, from one on. */
export async function listStudiedDays(learnerId: string, from: StudyDay): Promise<StudyDay[]> {
  const rows = await database().$queryRawUnsafe<{ day: StudyDay }[]>(
    `select distinct study_day::text as day from study_events
       where learner_id = $1::uuid and kind = 'answer' and study_day >= $2::date order by day`,
    learnerId,
    from,
  )
  return rows.map(({ day }) => day)
}

/** The latest answers with a confidence, counted by it; repeats and what was taken back count nowhere, regrades count. */
export async function countByConfidence(learnerId: string, latest: number): Promise<ConfidenceCount[]> {
  return database().$queryRawUnsafe<ConfidenceCount[]>(
    `select a.confidence, count(*)::int as answers, count(*) filter (where a.verdict = 'right')::int as right
       from (select e.body->>'confidence' as confidence,
               ${VERDICT} as verdict
             from study_events e
             where e.learner_id = $1::uuid and e.kind = 'answer' and e.body->>'source' in ('lesson', 'review')
               and e.body->>'confidence' is not null
               and ${IS_KEPT}
             order by e.log_version desc, e.id desc limit $2::int) a
       group by a.confidence`,
    learnerId,
    latest,
  )
}

/** The latest answers inside lessons, the last one first, out of the learner's last `within` events. */
export async function listLessonAnswers(learnerId: string, within: number): Promise<LessonAnswer[]> {
  return database().$queryRawUnsafe<LessonAnswer[]>(
    `select latest.fact_id as "factId", latest.study_day::text as day
       from (select e.id, e.fact_id, e.study_day, e.kind, e.body, e.log_version, e.effective_at from study_events e
             where e.learner_id = $1::uuid order by e.log_version desc, e.id desc limit $2::int) latest
       where latest.kind = 'answer' and latest.body->>'source' = 'lesson'
         and not exists (select 1 from study_events u where u.target_id = latest.id and u.kind = 'undo')
       order by latest.effective_at desc, latest.id desc`,
    learnerId,
    within,
  )
}

/** Reviews from a day on of facts that had rested for `rested` days, and how many were right. */
export async function countRested(learnerId: string, from: StudyDay, rested: number): Promise<RestedReviews> {
  const [row] = await database().$queryRawUnsafe<RestedReviews[]>(
    `select count(*)::int as reviews, count(*) filter (where verdict = 'right')::int as right
       from (select e.study_day, e.body->>'source' as source, ${VERDICT} as verdict,
               e.study_day - lag(e.study_day) over (partition by e.fact_id order by e.effective_at, e.seq, e.id) as gap
             from study_events e
             where e.learner_id = $1::uuid and e.study_day >= $2::date - ${LONGEST_REST} and e.kind = 'answer'
               and e.body->>'source' in ('lesson', 'review') and ${IS_KEPT}) a
       where a.study_day >= $2::date and a.source = 'review' and a.gap >= $3::int`,
    learnerId,
    from,
    rested,
  )
  return row ?? { reviews: 0, right: 0 }
}

/** The latest answers, counted by fact and by the kind of question; repeats and what was taken back count nowhere. */
export async function countByKind(learnerId: string, latest: number): Promise<KindCount[]> {
  return database().$queryRawUnsafe<KindCount[]>(
    `select a.fact_id as "factId", q.kind::text as kind, count(*)::int as answers,
            count(*) filter (where a.verdict = 'right')::int as right
       from (select e.fact_id, e.question_version_id, ${VERDICT} as verdict from study_events e
             where e.learner_id = $1::uuid and e.kind = 'answer' and e.body->>'source' in ('lesson', 'review') and ${IS_KEPT}
             order by e.log_version desc, e.id desc limit $2::int) a
       join question_versions v on v.id = a.question_version_id join questions q on q.id = v.question_id
       group by a.fact_id, q.kind`,
    learnerId,
    latest,
  )
}

/** The last counted answer about each fact that a learner answered. */
export async function listLastAnswers(learnerId: string): Promise<Map<string, LastAnswer>> {
  const rows = await database().$queryRawUnsafe<(LastAnswer & { factId: string })[]>(
    `select distinct on (e.fact_id) e.fact_id as "factId", e.study_day::text as day, ${VERDICT} as verdict,
            e.body->>'confidence' as confidence
       from study_events e
       where e.learner_id = $1::uuid and e.kind = 'answer' and e.body->>'source' in ('lesson', 'review') and ${IS_KEPT}
       order by e.fact_id, e.effective_at desc, e.seq desc, e.id desc`,
    learnerId,
  )
  return new Map(rows.map(({ factId, ...answer }) => [factId, answer]))
}

import type { ConfidenceCount } from '../domain/progress/calibration'
import type { LessonAnswer } from '../domain/progress/latest-lesson'
import type { StudyDay } from '../domain/study/card'
import { database } from './client'

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
               coalesce((select r.body->'grading'->>'verdict' from study_events r
                 where r.target_id = e.id and r.kind = 'regrade'
                 order by r.effective_at desc, r.id desc limit 1), e.grading->>'verdict') as verdict
             from study_events e
             where e.learner_id = $1::uuid and e.kind = 'answer' and e.body->>'source' <> 'relearn'
               and e.body->>'confidence' is not null
               and not exists (select 1 from study_events u where u.target_id = e.id and u.kind = 'undo')
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

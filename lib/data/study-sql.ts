import { CARD_COLUMNS, CARD_UPDATES, EVENT_COLUMNS } from './study-columns'
import { EVENT_AS_JSON, instant } from './study-rows'

/** A learner, or the account that it was merged into. $1 learner. */
export const FIND_LEARNER = `
  select a.id, a.began_at as "beganAt", a.user_id as "userId"
    from learners l join learners a on a.id = coalesce(l.merged_into_id, l.id) where l.id = $1::uuid`

/** The log in one snapshot. $1 learner, $2 arriving events as JSON, $3 the facts concerned. */
export const READ_LOG = `
  with arriving as (
    select * from jsonb_to_recordset($2::jsonb) as a("id" uuid, "deviceId" uuid, "seq" int, "targetId" uuid)
  )
  select
    (select version from learner_logs where learner_id = $1::uuid) as version,
    (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'learnerId', e.learner_id, 'contentHash', e.content_hash)), '[]')
       from study_events e where e.id in (select id from arriving)) as known,
    (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'learnerId', e.learner_id, 'kind', e.kind, 'factId', e.fact_id)), '[]')
       from study_events e where e.id in (select "targetId" from arriving)) as targets,
    (select coalesce(jsonb_agg(jsonb_build_object('id', a.id,
        'before', ${neighbour('<', 'desc')},
        'after', ${neighbour('>', 'asc')})), '[]')
       from arriving a) as neighbours,
    (select coalesce(jsonb_agg(${EVENT_AS_JSON}), '[]')
       from study_events e left join question_versions v on v.id = e.question_version_id
       where e.learner_id = $1::uuid and (e.fact_id = any($3::text[]) or e.fact_id is null)) as events`

/** Events and cards together, if the version still stands. $1 learner, $2 version, $3 event rows, $4 card rows as JSON. */
export const WRITE_LOG = `
  with gate as (
    update learner_logs set version = version + 1 where learner_id = $1::uuid and version = $2::int returning version
  ), written_events as (
    insert into study_events (learner_id, log_version, ${EVENT_COLUMNS.names})
    select $1::uuid, gate.version, ${EVENT_COLUMNS.names} from gate, jsonb_to_recordset($3::jsonb) as e(${EVENT_COLUMNS.typed})
  ), written_cards as (
    insert into cards (learner_id, ${CARD_COLUMNS.names})
    select $1::uuid, ${CARD_COLUMNS.names} from gate, jsonb_to_recordset($4::jsonb) as c(${CARD_COLUMNS.typed})
    on conflict (learner_id, fact_id) do update set ${CARD_UPDATES}
  )
  select version from gate`

/** The time of the device's nearest event: its index is entered at one place, however long the log. */
function neighbour(side: '<' | '>', direction: 'asc' | 'desc'): string {
  return `(select ${instant('e.effective_at')} from study_events e
          where e.learner_id = $1::uuid and e.device_id = a."deviceId" and e.seq ${side} a.seq
          order by e.seq ${direction}, e.effective_at ${direction} limit 1)`
}

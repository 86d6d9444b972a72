import type { Card } from '../domain/study/card'
import type { StampedEvent } from '../domain/study/events'
import { database } from './client'
import { CARD_AS_JSON, EVENT_AS_JSON } from './study-rows'

/** One learner's whole log beside the cards that are stored. */
export interface StoredLog {
  learnerId: string
  events: StampedEvent[]
  cards: Card[]
}

const NO_LEARNER = '00000000-0000-0000-0000-000000000000'

/** Learner after learner, in the order of their ids: memory holds one log at a time. */
export async function* streamLogs(): AsyncGenerator<StoredLog> {
  let after = await nextLearner(NO_LEARNER)
  while (after) {
    yield await readStoredLog(after)
    after = await nextLearner(after)
  }
}

/** The next learner who has events or cards: two index entries, where `min` would read everything that is left. */
async function nextLearner(after: string): Promise<string | null> {
  const [next] = await database().$queryRawUnsafe<{ id: string | null }[]>(
    `select least((select learner_id from study_events where learner_id > $1::uuid order by learner_id limit 1),
                  (select learner_id from cards where learner_id > $1::uuid order by learner_id limit 1)) as id`,
    after,
  )
  return next?.id ?? null
}

/** In one statement, so in one snapshot: on a live instance a card may be written between two. */
async function readStoredLog(learnerId: string): Promise<StoredLog> {
  const rows = await database().$queryRawUnsafe<Pick<StoredLog, 'events' | 'cards'>[]>(
    `select
       (select coalesce(jsonb_agg(${EVENT_AS_JSON}), '[]') from study_events e
          left join question_versions v on v.id = e.question_version_id where e.learner_id = $1::uuid) as events,
       (select coalesce(jsonb_agg(${CARD_AS_JSON}), '[]') from cards c where c.learner_id = $1::uuid) as cards`,
    learnerId,
  )
  const [log] = rows
  return { learnerId, events: log?.events ?? [], cards: log?.cards ?? [] }
}

/** Events that lost what they point at. Foreign keys forbid it; a restored or mended database may still hold some. */
export async function listOrphans(): Promise<
  { learnerId: string; id: string; missing: 'learner' | 'fact' | 'version' | 'log' }[]
> {
  return database().$queryRawUnsafe(
    `select e.learner_id as "learnerId", e.id, case
         when l.id is null then 'learner'
         when e.fact_id is not null and f.id is null then 'fact'
         when e.question_version_id is not null and v.id is null then 'version'
         else 'log' end as missing
       from study_events e
       left join learners l on l.id = e.learner_id
       left join learner_logs g on g.learner_id = e.learner_id
       left join facts f on f.id = e.fact_id
       left join question_versions v on v.id = e.question_version_id
       where l.id is null or g.learner_id is null or (e.fact_id is not null and f.id is null)
          or (e.question_version_id is not null and v.id is null)
       order by e.learner_id, e.id`,
  )
}

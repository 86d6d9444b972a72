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

/** Learner after learner, in the order of their ids: memory holds one log at a time. */
export async function* streamLogs(): AsyncGenerator<StoredLog> {
  for (let after: string | null = null; ; ) {
    const [next]: { id: string | null }[] = await database().$queryRawUnsafe(
      `select least((select min(learner_id::text) from study_events where $1::uuid is null or learner_id > $1::uuid),
                    (select min(learner_id::text) from cards where $1::uuid is null or learner_id > $1::uuid)) as id`,
      after,
    )
    if (!next?.id) return
    after = next.id
    yield await readStoredLog(next.id)
  }
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

import type { Card } from '../domain/study/card'
import type { StampedEvent } from '../domain/study/events'
import type { LogPlace } from '../domain/wire/pages-schema'
import { database } from './client'
import { CARD_AS_JSON, EVENT_AS_JSON } from './study-rows'

/** A learner's events in the order in which they were recorded, from behind a place in the log. */
export async function listEventsAfter(
  learnerId: string,
  after: LogPlace | null,
  limit: number,
): Promise<StampedEvent[]> {
  const rows = await database().$queryRawUnsafe<{ event: StampedEvent }[]>(
    `select ${EVENT_AS_JSON} as event from study_events e
       left join question_versions v on v.id = e.question_version_id
       where e.learner_id = $1::uuid and (e.log_version, e.id) > ($2::int, $3::uuid)
       order by e.log_version, e.id limit $4::int`,
    learnerId,
    after?.logVersion ?? -1,
    after?.id ?? '00000000-0000-0000-0000-000000000000',
    limit,
  )
  return rows.map(({ event }) => event)
}

/** A learner's cards in the order of their facts, from behind a fact. */
export async function listCardsAfter(learnerId: string, factId: string | null, limit: number): Promise<Card[]> {
  const rows = await database().$queryRawUnsafe<{ card: Card }[]>(
    `select ${CARD_AS_JSON} as card from cards c
       where c.learner_id = $1::uuid and c.fact_id > $2 order by c.fact_id limit $3::int`,
    learnerId,
    factId ?? '',
    limit,
  )
  return rows.map(({ card }) => card)
}

/** What happened to one fact of a learner, in the order in which it was recorded: the latest `limit` of it. */
export async function listEventsOfFact(learnerId: string, factId: string, limit: number): Promise<StampedEvent[]> {
  const rows = await database().$queryRawUnsafe<{ event: StampedEvent }[]>(
    `select event from (select ${EVENT_AS_JSON} as event, e.log_version, e.id from study_events e
       left join question_versions v on v.id = e.question_version_id
       where e.learner_id = $1::uuid and e.fact_id = $2
       order by e.log_version desc, e.id desc limit $3::int) latest order by log_version, id`,
    learnerId,
    factId,
    limit,
  )
  return rows.map(({ event }) => event)
}

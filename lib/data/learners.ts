import type { Card } from '../domain/study/card'
import type { StampedEvent } from '../domain/study/events'
import { type Database, database, PATIENT } from './client'
import { CARD_COLUMNS, CARD_UPDATES } from './study-columns'
import { cardRow, EVENT_AS_JSON } from './study-rows'
import { FIND_LEARNER } from './study-sql'

export interface Learner {
  id: string
  beganAt: Date
  userId: string | null
}

/** The learner of this id, or the account that it was merged into; null if there is none. */
export async function findLearner(id: string): Promise<Learner | null> {
  const [learner] = await database().$queryRawUnsafe<Learner[]>(FIND_LEARNER, id)
  return learner ?? null
}

/** The clock that a learner's newest event was stamped with; null for an empty log. */
export async function findLastClock(learnerId: string): Promise<{ zone: string; dayStart: string } | null> {
  return database().studyEvent.findFirst({
    where: { learnerId },
    orderBy: { logVersion: 'desc' },
    select: { zone: true, dayStart: true },
  })
}

/** A learner with an empty log: a visitor, or a user's own. */
export async function createLearner(id: string, userId: string | null, beganAt: Date): Promise<Learner> {
  await database().learner.create({ data: { id, userId, beganAt, log: { create: {} } } })
  return { id, userId, beganAt }
}

/**
 * Makes a visitor's events the account's and replays every card of the account, in one transaction. `replay` gives
 * the cards of all events. An alias stays, so that late events of the visitor find the account. Null where the
 * visitor is gone or somebody's already: then nothing changes.
 */
export async function mergeVisitor(
  visitorId: string,
  accountId: string,
  replay: (events: StampedEvent[]) => Card[],
): Promise<number | null> {
  return database().$transaction(async (transaction) => {
    const [merged] = await transaction.$queryRawUnsafe<{ moved: number | null }[]>(
      'select saegim_merge_learner($1::uuid, $2::uuid) as moved',
      visitorId,
      accountId,
    )
    if (!merged || merged.moved === null) return null
    await saveCards(transaction, accountId, replay(await listAllEvents(transaction, accountId)))
    return merged.moved
  }, PATIENT)
}

async function listAllEvents(db: Database, learnerId: string): Promise<StampedEvent[]> {
  const rows = await db.$queryRawUnsafe<{ event: StampedEvent }[]>(
    `select ${EVENT_AS_JSON} as event from study_events e
       left join question_versions v on v.id = e.question_version_id where e.learner_id = $1::uuid`,
    learnerId,
  )
  return rows.map(({ event }) => event)
}

async function saveCards(db: Database, learnerId: string, cards: Card[]): Promise<void> {
  await db.$executeRawUnsafe(
    `insert into cards (learner_id, ${CARD_COLUMNS.names})
       select $1::uuid, ${CARD_COLUMNS.names} from jsonb_to_recordset($2::jsonb) as c(${CARD_COLUMNS.typed})
       on conflict (learner_id, fact_id) do update set ${CARD_UPDATES}`,
    learnerId,
    JSON.stringify(cards.map(cardRow)),
  )
}

/** Deletes a learner with events, cards, log and aliases: the one way in which an event ever goes. */
export async function deleteLearner(id: string): Promise<void> {
  await database().$executeRawUnsafe('select saegim_delete_learner($1::uuid)', id)
}

import type { Card } from '../domain/study/card'
import type { EventKind, StampedEvent } from '../domain/study/events'
import { Refusal } from '../errors'
import { type Database, database } from './client'
import { CARD_COLUMNS, CARD_UPDATES, EVENT_COLUMNS } from './study-columns'
import { cardRow, EVENT_AS_JSON, eventRow, instant } from './study-rows'

/** What a write needs to know of the log before it decides. */
export interface LogQuestion {
  /** The facts whose events are to be replayed. */
  factIds: string[]
  /** New events: their place on their device, to find the neighbours. */
  arriving: { id: string; deviceId: string; seq: number; targetId: string | null }[]
}

export interface LogState {
  version: number
  /** Ids of the batch that are in the log already, whoever's. */
  known: { id: string; learnerId: string; contentHash: string }[]
  /** What the batch aims at, as far as it has arrived. */
  targets: { id: string; learnerId: string; kind: EventKind; factId: string | null }[]
  neighbours: { id: string; before: string | null; after: string | null }[]
  /** All events of the facts in question, and the learner-wide ones. */
  events: StampedEvent[]
}

export interface LogWrite {
  events: StampedEvent[]
  cards: Card[]
}

const OPTIMISTIC_TRIES = 2
const UNIQUE_VIOLATION = '23505'

/**
 * Reads a learner's log, lets `decide` say what follows, and writes events and cards together in one statement that
 * holds only if nobody wrote in between; else all of it again. After two lost races the log's row is locked first.
 * `decide` may be called several times and must be pure. Throws `not-found`
 * where the learner has no log: gone, or merged into an account.
 */
export async function appendToLog<T extends LogWrite>(
  learnerId: string,
  question: LogQuestion,
  decide: (state: LogState) => T,
): Promise<T> {
  for (let attempt = 0; attempt < OPTIMISTIC_TRIES; attempt++) {
    const write = await tryOnce(database(), learnerId, question, decide)
    if (write) return write
  }
  return database().$transaction(async (transaction) => {
    // Lock and read in two statements: in one, the new version came with the old cards.
    await transaction.$queryRawUnsafe('select 1 from learner_logs where learner_id = $1::uuid for update', learnerId)
    const write = await tryOnce(transaction, learnerId, question, decide)
    if (!write) throw new Error(`the log of learner ${learnerId} could not be written under its lock`)
    return write
  })
}

/** Null where somebody else wrote first. */
async function tryOnce<T extends LogWrite>(
  db: Database,
  learnerId: string,
  question: LogQuestion,
  decide: (state: LogState) => T,
) {
  const state = await readLog(db, learnerId, question)
  const write = decide(state)
  if (write.events.length === 0) return write
  return (await writeLog(db, learnerId, state.version, write)) ? write : null
}

const READ = `
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
        'before', (select ${instant('max(e.effective_at)')} from study_events e
          where e.learner_id = $1::uuid and e.device_id = a."deviceId" and e.seq < a.seq),
        'after', (select ${instant('min(e.effective_at)')} from study_events e
          where e.learner_id = $1::uuid and e.device_id = a."deviceId" and e.seq > a.seq))), '[]')
       from arriving a) as neighbours,
    (select coalesce(jsonb_agg(${EVENT_AS_JSON}), '[]')
       from study_events e left join question_versions v on v.id = e.question_version_id
       where e.learner_id = $1::uuid and (e.fact_id = any($3::text[]) or e.fact_id is null)) as events`

async function readLog(db: Database, learnerId: string, { arriving, factIds }: LogQuestion): Promise<LogState> {
  const rows = await db.$queryRawUnsafe<LogState[]>(READ, learnerId, JSON.stringify(arriving), factIds)
  const [state] = rows
  if (!state || state.version === null) throw new Refusal('not-found', `log of learner ${learnerId}`)
  return state
}

const WRITE = `
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

/** False where the version has moved on or an id came in meanwhile: then nothing at all was stored. */
async function writeLog(
  db: Database,
  learnerId: string,
  version: number,
  { events, cards }: LogWrite,
): Promise<boolean> {
  try {
    const rows = await db.$queryRawUnsafe<unknown[]>(
      WRITE,
      learnerId,
      version,
      JSON.stringify(events.map(eventRow)),
      JSON.stringify(cards.map(cardRow)),
    )
    return rows.length > 0
  } catch (error) {
    if (isUniqueViolation(error)) return false
    throw error
  }
}

function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && error.message.includes(UNIQUE_VIOLATION)
}

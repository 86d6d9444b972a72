import type { Card } from '../domain/study/card'
import type { EventKind, StampedEvent } from '../domain/study/events'
import { Refusal } from '../errors'
import { type Database, database, PATIENT } from './client'
import { cardRow, eventRow } from './study-rows'
import { READ_LOG, WRITE_LOG } from './study-sql'

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
  }, PATIENT)
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

/** What the log would be for a learner who does not exist yet: their own is empty, but ids may be in use elsewhere. */
export async function readEmptyLog(learnerId: string, { arriving, factIds }: LogQuestion): Promise<LogState> {
  const rows = await database().$queryRawUnsafe<LogState[]>(READ_LOG, learnerId, JSON.stringify(arriving), factIds)
  return { known: [], targets: [], neighbours: [], events: [], ...rows[0], version: 0 }
}

async function readLog(db: Database, learnerId: string, { arriving, factIds }: LogQuestion): Promise<LogState> {
  const rows = await db.$queryRawUnsafe<LogState[]>(READ_LOG, learnerId, JSON.stringify(arriving), factIds)
  const [state] = rows
  if (!state || state.version === null) throw new Refusal('not-found', `log of learner ${learnerId}`)
  return state
}

/** False where the version has moved on or an id came in meanwhile: then nothing at all was stored. */
async function writeLog(
  db: Database,
  learnerId: string,
  version: number,
  { events, cards }: LogWrite,
): Promise<boolean> {
  try {
    const rows = await db.$queryRawUnsafe<unknown[]>(
      WRITE_LOG,
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

import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '../env'
import { PrismaClient } from './generated/client'
import { TAKE_TOKENS } from './rate-limits-sql'
import { FIND_LEARNER, READ_LOG, WRITE_LOG } from './study-sql'

/** What a query may run on: the client itself or a transaction of it. */
export type Database = Pick<PrismaClient, '$queryRawUnsafe' | '$executeRawUnsafe'>

const kept = globalThis as { saegimPrisma?: PrismaClient }

/** The statements of every recording: planned once a connection, under these names. Planning cost more than running. */
const PREPARED = new Map([
  [FIND_LEARNER, 'find_learner'],
  [READ_LOG, 'read_log'],
  [WRITE_LOG, 'write_log'],
  [TAKE_TOKENS, 'take_tokens'],
])

/** A long log takes seconds to read and replay on a busy machine; Prisma's own five would give the work up. */
export const PATIENT = { maxWait: 10_000, timeout: 60_000 }

/** The one client of this process. Development reloads modules, so it is kept outside of them. */
export function database(): PrismaClient {
  kept.saegimPrisma ??= new PrismaClient({ adapter: adapter() })
  return kept.saegimPrisma
}

function adapter(): PrismaPg {
  const pool = { connectionString: env().DATABASE_URL, max: 16 }
  return new PrismaPg(pool, { statementNameGenerator: ({ sql }) => PREPARED.get(sql) ?? '' })
}

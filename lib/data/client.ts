import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '../env'
import { PrismaClient } from './generated/client'

/** What a query may run on: the client itself or a transaction of it. */
export type Database = Pick<PrismaClient, '$queryRawUnsafe' | '$executeRawUnsafe'>

const kept = globalThis as { saegimPrisma?: PrismaClient }

/** The one client of this process. Development reloads modules, so it is kept outside of them. */
export function database(): PrismaClient {
  kept.saegimPrisma ??= new PrismaClient({ adapter: new PrismaPg({ connectionString: env().DATABASE_URL, max: 16 }) })
  return kept.saegimPrisma
}

import { readdirSync } from 'node:fs'
import { withConnection } from './connection.mjs'
import { inRoot } from './paths.mjs'
import { Problem } from './problem.mjs'
import { commandOf, runNode, tail } from './run.mjs'

/** Without these Prisma asks its maker's server for news, which an offline machine cannot reach. */
export const PRISMA_ENVIRONMENT = { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }

/** Applies the migrations that the database lacks. Asks the database first: Prisma takes seconds to say that nothing is missing. */
export async function migrate(url) {
  const folders = readdirSync(inRoot('prisma', 'migrations')).filter((name) => /^\d/.test(name))
  const applied = await appliedIn(url)
  const missing = folders.filter((name) => !applied.has(name))
  if (missing.length === 0) return 'tables are up to date'
  const { code, output } = await runNode([commandOf('prisma'), 'migrate', 'deploy'], {
    env: { ...PRISMA_ENVIRONMENT, DATABASE_URL: url },
  })
  if (code !== 0)
    throw new Problem(
      'A migration of the database failed; it keeps what was there before it.',
      'Read the reason above. `npx prisma migrate status` shows which migration it is.',
      tail(output),
    )
  return `${missing.length} migration${missing.length === 1 ? '' : 's'} applied`
}

async function appliedIn(url) {
  const query = 'select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null'
  const names = await withConnection(url, (client) => client.query(query)).then(
    ({ rows }) => rows.map(({ migration_name }) => migration_name),
    (error) => {
      if (error.code === '42P01') return []
      throw error
    },
  )
  return new Set(names)
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { alone } from './claims.mjs'
import { hashOf } from './hash.mjs'
import { CHECKOUT_LOCK } from './install.mjs'
import { PRISMA_ENVIRONMENT } from './migrate.mjs'
import { inRoot } from './paths.mjs'
import { Problem } from './problem.mjs'
import { commandOf, runNode, tail } from './run.mjs'

const STAMP = inRoot('lib', 'data', 'generated', '.made-from')

/** Makes Prisma's client from the schema, unless it is there. */
export function makeClient() {
  const wanted = hashOf(['prisma/schema.prisma', 'package-lock.json'])
  if (isMade(wanted)) return 'as the schema says'
  return alone(CHECKOUT_LOCK, async () => {
    if (isMade(wanted)) return 'as the schema says'
    const { code, output } = await runNode([commandOf('prisma'), 'generate'], { env: PRISMA_ENVIRONMENT })
    if (code !== 0) throw new Problem("Prisma's client could not be made.", 'Mend prisma/schema.prisma.', tail(output))
    writeFileSync(STAMP, wanted)
    return 'made'
  })
}

function isMade(wanted) {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted
}

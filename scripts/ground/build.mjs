import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { alone, claim, otherClaims } from './claims.mjs'
import { hashOf } from './hash.mjs'
import { CHECKOUT_LOCK } from './install.mjs'
import { inRoot } from './paths.mjs'
import { Problem } from './problem.mjs'
import { commandOf, runNode, tail } from './run.mjs'

const SOURCES = [
  ...['app', 'components', 'i18n', 'lib', 'messages', 'public', 'workers', 'prisma/schema.prisma'],
  ...['next.config.mjs', 'postcss.config.mjs', 'proxy.ts', 'instrumentation.ts', 'tsconfig.json', 'package-lock.json'],
]
const IS_BUILT = (file) => !/\.test\.tsx?$|^lib\/data\/generated\//.test(file)
const SERVERS = inRoot('.tmp', 'servers')

/** Builds the app if its sources changed since it was built here. No build replaces one that another server still serves. */
export function build() {
  const wanted = hashOf(SOURCES, IS_BUILT)
  if (isBuilt(wanted)) return 'the sources are unchanged'
  return alone(CHECKOUT_LOCK, async () => {
    if (isBuilt(wanted)) return 'the sources are unchanged'
    refuseUnderServers()
    rmSync(stamp(), { force: true })
    const { code, output } = await runNode([commandOf('next'), 'build'], {
      env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
    })
    if (code !== 0)
      throw new Problem(
        'The app could not be built.',
        '`npm run check` shows mistakes in the sources; a full disk or little memory (1 GB) are other causes.',
        tail(output, 40),
      )
    writeFileSync(stamp(), wanted)
    return 'built'
  })
}

/** Says that a server of this process serves the build. */
export function claimBuild(about) {
  return claim(SERVERS, about)
}

function refuseUnderServers() {
  const [server] = otherClaims(SERVERS)
  if (!server) return
  throw new Problem(
    `The sources changed, and another Saegim still serves what was built before (process ${server.pid}, ${server.url}).`,
    'Stop that one, then start again: both will serve the new build. Or start this one from a checkout of its own.',
  )
}

function isBuilt(wanted) {
  return existsSync(stamp()) && readFileSync(stamp(), 'utf8') === wanted
}

function stamp() {
  return inRoot('.next', 'built-from')
}

// `npm run bench`: what pages weigh beside an empty one, and recording answers through HTTP, beside an empty route of the
// same server and pgbench's same statements.

import { load } from './bench/load.mjs'
import { measurePages } from './bench/pages.mjs'
import { findPgbench, prepareLearners, runPgbench } from './bench/pgbench.mjs'
import { listVersions, makeVisitors } from './bench/visitors.mjs'
import { build } from './ground/build.mjs'
import { withConnection } from './ground/connection.mjs'
import { endWell } from './ground/ending.mjs'
import { freePort } from './ground/ports.mjs'
import { serve } from './ground/serve.mjs'
import { main, say, step } from './ground/steps.mjs'
import { temporaryInstance } from './ground/temporary.mjs'
import { runTool } from './ground/tool.mjs'

const CONNECTIONS = [1, 16, 64]
const SECONDS = 3
const BATCH = 20
/** Many learners with short histories: one learner with thousands of answers to a fact is nobody's day. */
const LEARNERS = 400

await main(async () => {
  await step('build', build)
  const port = await freePort()
  const { ownerUrl, env } = await step('database', () => temporaryInstance({ url: `http://localhost:${port}` }))
  // each visitor has an address of their own, as in the world: the limits are part of what is measured
  env.TRUST_PROXY = '1'
  await step('course', () => runTool(['article', 'import', 'content/what-is-llm'], { env }))
  const server = await step('serve', () => serve({ port, host: '127.0.0.1', env, logFolder: env.SAEGIM_DATA }))
  const versions = await listVersions(ownerUrl)
  const visitors = await step('visitors', () => makeVisitors({ port, count: LEARNERS, versions }))
  await step('pages', () => measurePages({ port, cookie: visitors[0].cookie }))
  const pgbench = findPgbench()
  if (pgbench) await prepareLearners(ownerUrl, LEARNERS)
  else say('pgbench was not found; on Debian: apt-get install postgresql-contrib. Its column stays empty.')
  const rows = []
  for (const connections of CONNECTIONS)
    rows.push(await measure({ port, connections, visitors, pgbench, ownerUrl, versions }))
  print(rows)
  await compareWithDatabase(ownerUrl, rows)
  await server.stop()
  await endWell()
  return 0
})

/** All kinds for one number of connections, one after the other: noise of the machine hits them alike. */
async function measure({ port, connections, visitors, pgbench, ownerUrl, versions }) {
  const at = { port, connections, seconds: SECONDS }
  const empty = await load({ ...at, make: () => ({ method: 'GET', path: '/api/alive' }) })
  const [single, batch] = [
    await load({ ...at, make: poster(visitors, 1, connections) }),
    await load({ ...at, make: poster(visitors, BATCH, connections) }),
  ]
  const bench = (size) =>
    pgbench
      ? runPgbench({ ...at, file: pgbench, url: ownerUrl, size, versions, learners: LEARNERS })
      : { perSecond: Number.NaN }
  const row = { connections, empty, single, batch, pgSingle: bench(1), pgBatch: bench(BATCH) }
  const failed = empty.failed + single.failed + batch.failed
  if (failed > 0) throw new Error(`${failed} requests failed at ${connections} connections`)
  return row
}

/** Each request is the next learner's; no learner is on two connections at once. */
function poster(visitors, size, connections) {
  return (connection, turn) => {
    const visitor = visitors[(turn * connections + connection) % visitors.length]
    const headers = { 'content-type': 'application/json', cookie: visitor.cookie, 'x-forwarded-for': visitor.address }
    const isOk = (status, text) => status === 200 && text.split('"recorded"').length - 1 === size
    return { method: 'POST', path: '/api/v1/events', headers, body: visitor.batch(size), isOk }
  }
}

function print(rows) {
  const number = (value) => (Number.isNaN(value) ? '–' : value.toFixed(value < 10 ? 2 : 0))
  const table = rows.map(({ connections, empty, single, batch, pgSingle, pgBatch }) => [
    connections,
    ...[empty.perSecond, single.perSecond, batch.perSecond * BATCH, pgSingle.perSecond, pgBatch.perSecond * BATCH],
    ...[single.perSecond / empty.perSecond, batch.perSecond / empty.perSecond],
    ...[single.perSecond / pgSingle.perSecond, batch.perSecond / pgBatch.perSecond],
  ])
  const heads = [
    'connections',
    'empty req/s',
    'single ev/s',
    'batch ev/s',
    'pgbench single',
    'pgbench batch',
    'single ÷ empty',
    'batch ÷ empty',
    'single ÷ pgbench',
    'batch ÷ pgbench',
  ]
  say(
    [
      '',
      ...[heads, ...table.map((row) => row.map(number))].map((row) =>
        row.map((cell) => `${cell}`.padStart(18)).join(''),
      ),
    ].join('\n'),
  )
}

/** What was acknowledged must be there: events of HTTP plus one for each visitor made. */
async function compareWithDatabase(url, rows) {
  const acknowledged = rows.reduce((sum, { single, batch }) => sum + single.done + batch.done * BATCH, 0) + LEARNERS
  const stored = await withConnection(url, async (client) => {
    const { rows: counted } = await client.query(
      `select count(*)::int as n from study_events where scheduling->>'schedulerVersion' <> 'bench'`,
    )
    return counted[0].n
  })
  say(`${acknowledged} events acknowledged, ${stored} stored`)
  if (acknowledged !== stored) throw new Error('the database holds another number of events than were acknowledged')
}

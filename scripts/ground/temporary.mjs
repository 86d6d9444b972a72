import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { accountFor } from './account.mjs'
import { startCluster } from './cluster.mjs'
import { prepareTables } from './database.mjs'
import { atTheEnd } from './ending.mjs'
import { placeFor } from './place.mjs'

/**
 * A Postgres of its own for tests, in a folder that is removed at the end: `{ ownerUrl, env, note }`.
 * `env` is what the app and the tool need, as the app's own role; tests that arrange rows take `ownerUrl`.
 */
export async function temporaryInstance({ url = 'http://localhost:3000' } = {}) {
  const data = temporaryFolder()
  const secret = () => randomBytes(24).toString('hex')
  const instance = 'testing0'
  const cluster = await startCluster({
    place: placeFor(data, `${instance}-${process.pid}`),
    password: secret(),
    isTemporary: true,
  })
  atTheEnd(cluster.stop)
  const tables = await prepareTables(cluster.url, { data, instance })
  const env = {
    DATABASE_URL: tables.url,
    SAEGIM_DATA: data,
    SAEGIM_URL: url,
    NEXTAUTH_URL: url,
    AUTH_SECRET: secret(),
    SAEGIM_INSTANCE: instance,
    SAEGIM_TEST_CLOCK: '1',
    // whoever runs the tests has a mail server perhaps, and nobody who is made up here shall hear from it
    SMTP_URL: '',
    MAIL_FROM: '',
    ...WITHOUT_PROVIDERS,
  }
  return { ownerUrl: cluster.url, env, note: tables.note }
}

/** Whatever the developer's own shell has set. */
const WITHOUT_PROVIDERS = Object.fromEntries(
  ['GOOGLE', 'GITHUB', 'KAKAO', 'NAVER'].flatMap((provider) => [
    [`${provider}_CLIENT_ID`, ''],
    [`${provider}_CLIENT_SECRET`, ''],
  ]),
)

function temporaryFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'saegim-test-'))
  atTheEnd(() => rmSync(folder, { recursive: true, force: true }))
  if (accountFor(folder)) chmodSync(folder, 0o711)
  return folder
}

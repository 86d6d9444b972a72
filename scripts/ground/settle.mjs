import { claimData } from './database.mjs'
import { readEnvironment } from './environment.mjs'
import { refuseOldNode } from './node-version.mjs'
import { shown } from './paths.mjs'
import { refuseTakenPort } from './ports.mjs'
import { openDataFolder } from './secrets.mjs'

/** What can be refused at once is refused here, before the slow work. Returns the settings of this server. */
export async function settle() {
  const version = refuseOldNode()
  const settings = readEnvironment()
  openDataFolder(settings.data)
  claimData(settings.data, { role: 'server', url: settings.url })
  await refuseTakenPort(settings.port, settings.host)
  return { ...settings, note: `Node ${version}, data in ${shown(settings.data)}` }
}

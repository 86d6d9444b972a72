// `npm run dev`: the app with reloading, on the same database as `npm start` would use.
import { install } from './ground/install.mjs'
import { prepareInstance } from './ground/instance.mjs'
import { shown } from './ground/paths.mjs'
import { serve } from './ground/serve.mjs'
import { settle } from './ground/settle.mjs'
import { main, say, step } from './ground/steps.mjs'

await main(async () => {
  const settings = await step('settings', settle)
  await step('install', install)
  const env = await prepareInstance(settings)
  const app = await step('serve', () => serve({ ...settings, env, logFolder: settings.data, mode: 'dev' }))
  say(`Saegim is ready at ${settings.url}, and reloads what you change. Its log is ${shown(app.log)}.`)
  return app.ended
})

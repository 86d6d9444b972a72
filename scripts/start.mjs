// `npm start`: from a fresh clone to a running app. Each step is skipped when there is nothing to do.
import { build, claimBuild } from './ground/build.mjs'
import { isEnding } from './ground/ending.mjs'
import { install } from './ground/install.mjs'
import { prepareInstance } from './ground/instance.mjs'
import { shown } from './ground/paths.mjs'
import { Problem } from './ground/problem.mjs'
import { serve } from './ground/serve.mjs'
import { settle } from './ground/settle.mjs'
import { main, say, step } from './ground/steps.mjs'
import { runTool } from './ground/tool.mjs'

await main(async () => {
  const settings = await step('settings', settle)
  await step('install', install)
  const env = await prepareInstance(settings)
  await step('build', build)
  const app = await step('serve', () => serveBuild(settings, env))
  say(`Saegim is ready at ${settings.url}`)
  await sayHowToGetAnAdministrator(env)
  await app.ended
  throw new Problem('The app ended by itself.', `Its log is ${shown(app.log)}.`)
})

async function serveBuild(settings, env) {
  claimBuild({ url: settings.url })
  const app = await serve({ ...settings, env, logFolder: settings.data })
  return { ...app, note: `log in ${shown(app.log)}` }
}

async function sayHowToGetAnAdministrator(env) {
  const { code, stdout } = await runTool(['user', 'first-administrator-link', '--json'], { env })
  if (isEnding()) return
  const link = code === 0 ? JSON.parse(stdout).link : undefined
  if (link === undefined)
    say('To make an administrator: npm run -s saegim -- user create --role admin --email E --name N')
  if (link) say(`No administrator yet. This link makes one; it works once, for an hour: ${link}`)
}

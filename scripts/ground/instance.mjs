import { makeArticleThread } from './article-thread.mjs'
import { seedCourse } from './course.mjs'
import { openDatabase, prepareTables } from './database.mjs'
import { makeClient } from './prisma-client.mjs'
import { instanceIn, secretIn } from './secrets.mjs'
import { step } from './steps.mjs'

/** Everything below the app: client, database, tables and course. Returns the environment the app and the tool need. */
export async function prepareInstance(settings, { course = true } = {}) {
  const instance = settings.instance ?? instanceIn(settings.data)
  await step('client', makeClient)
  await step('thread', makeArticleThread)
  const owner = await step('database', () => openDatabase({ ...settings, instance }))
  const { url } = await step('tables', () => prepareTables(owner.url, { ...settings, instance }))
  const env = appEnvironment({ ...settings, instance, databaseUrl: url })
  if (course) await step('course', () => seedCourse(env))
  return env
}

export function appEnvironment({ databaseUrl, data, url, authSecret, instance, trustProxy, smtpUrl, mailFrom }) {
  return {
    DATABASE_URL: databaseUrl,
    SAEGIM_DATA: data,
    SAEGIM_URL: url,
    NEXTAUTH_URL: url,
    AUTH_SECRET: authSecret ?? secretIn(data, 'auth-secret'),
    SAEGIM_INSTANCE: instance,
    TRUST_PROXY: trustProxy,
    SMTP_URL: smtpUrl ?? '',
    MAIL_FROM: mailFrom ?? '',
  }
}

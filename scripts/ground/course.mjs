import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withConnection } from './connection.mjs'
import { hashOf } from './hash.mjs'
import { Problem } from './problem.mjs'
import { tail } from './run.mjs'
import { runTool } from './tool.mjs'

const COURSE = 'what-is-llm'

/** Brings in the built-in course, unless the database already has it as it stands in `content/`. */
export async function seedCourse(env) {
  const stamp = path.join(env.SAEGIM_DATA, 'course.json')
  const wanted = JSON.stringify({
    content: hashOf([`content/${COURSE}`, 'prisma/migrations']),
    database: new URL(env.DATABASE_URL).pathname,
  })
  if (isStamped(stamp, wanted) && (await hasCourse(env.DATABASE_URL))) return 'the course is there'
  const { code, output } = await runTool(['article', 'import', `content/${COURSE}`], { env })
  if (code !== 0)
    throw new Problem(
      'The built-in course could not be brought in.',
      `\`npm run -s saegim -- article check content/${COURSE}/ko.md\` shows what is wrong.`,
      tail(output),
    )
  writeFileSync(stamp, wanted)
  return 'the course was brought in'
}

function isStamped(file, wanted) {
  return existsSync(file) && readFileSync(file, 'utf8') === wanted
}

async function hasCourse(url) {
  const { rowCount } = await withConnection(url, (client) =>
    client.query('select 1 from courses where slug = $1', [COURSE]),
  )
  return rowCount > 0
}

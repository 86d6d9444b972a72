import pg from 'pg'

export interface LoggedEvent {
  id: string
  kind: string
  factId: string
  language: string | null
  source: string | null
  studyDay: string
}

/** What the database keeps of somebody's learning, as an auditor would look it up. */
export async function logOf(email: string): Promise<LoggedEvent[]> {
  return onDatabase(
    `select e.id, e.kind, e.fact_id as "factId", e.body->>'language' as language, e.body->>'source' as source,
            to_char(e.study_day, 'YYYY-MM-DD') as "studyDay"
       from study_events e join learners l on l.id = e.learner_id join users u on u.id = l.user_id
      where u.email = $1 order by e.effective_at, e.seq`,
    email,
  )
}

/** How the operator's tool names somebody's log. */
export async function learnerIdOf(email: string): Promise<string | undefined> {
  const [learner] = await onDatabase<{ id: string }>(
    'select l.id from learners l join users u on u.id = l.user_id where u.email = $1',
    email,
  )
  return learner?.id
}

export async function userIdOf(email: string): Promise<string | undefined> {
  const [user] = await onDatabase<{ id: string }>('select id from users where email = $1', email)
  return user?.id
}

/** On which day each fact comes back. */
export async function dueDaysOf(email: string): Promise<Record<string, string>> {
  const rows = await onDatabase<{ factId: string; due: string }>(
    `select c.fact_id as "factId", to_char(c.due, 'YYYY-MM-DD') as due
       from cards c join learners l on l.id = c.learner_id join users u on u.id = l.user_id
      where u.email = $1 and c.due is not null order by c.fact_id`,
    email,
  )
  return Object.fromEntries(rows.map(({ factId, due }) => [factId, due]))
}

/** Asks or arranges something as the database's owner. */
export async function onDatabase<Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: process.env.OWNER_DATABASE_URL })
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}

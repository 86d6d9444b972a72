/** Opens a connection, works with it, closes it. `pg` comes late: the first start installs it. */
export async function withConnection(url, work) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Null when the database answers, otherwise Postgres' or the system's error. */
export function refusalOf(url) {
  return withConnection(url, () => null).catch((error) => error)
}

/** The same cluster under another name, user or password. */
export function urlWith(url, { database, user, password }) {
  const changed = new URL(url)
  if (database !== undefined) changed.pathname = `/${encodeURIComponent(database)}`
  if (user !== undefined) changed.username = encodeURIComponent(user)
  if (password !== undefined) changed.password = encodeURIComponent(password)
  return changed.href
}

export function quoted(name) {
  return `"${name.replaceAll('"', '""')}"`
}

export function literal(text) {
  return `'${text.replaceAll("'", "''")}'`
}

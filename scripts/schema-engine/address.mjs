/** A database URL taken apart: what it names, and how `pg` wants to hear it. */
export function addressOf(url) {
  const parsed = new URL(url ?? 'postgresql://none@127.0.0.1:1/none')
  return {
    database: decodeURIComponent(parsed.pathname.slice(1)),
    schema: parsed.searchParams.get('schema') ?? undefined,
    // Fields, not a connection string: the adapter's shadow database is `{ ...config, database }`, and a string would win.
    config: {
      host: parsed.searchParams.get('host') ?? parsed.hostname,
      port: Number(parsed.port || 5432),
      database: decodeURIComponent(parsed.pathname.slice(1)),
      user: decodeURIComponent(parsed.username) || undefined,
      password: decodeURIComponent(parsed.password) || undefined,
      ssl: sslOf(parsed.searchParams.get('sslmode')),
    },
  }
}

function sslOf(mode) {
  if (!mode || mode === 'disable') return undefined
  return { rejectUnauthorized: mode.startsWith('verify') }
}

import pg from 'pg'

/** Every table and column in which one of these texts stands, in whatever case. */
export async function placesOf(texts: string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: process.env.OWNER_DATABASE_URL })
  await client.connect()
  try {
    const columns = await client.query<{ table: string; column: string }>(
      `select table_name as table, column_name as column from information_schema.columns
         where table_schema = current_schema()`,
    )
    const found: string[] = []
    for (const { table, column } of columns.rows) {
      const { rowCount } = await client.query(
        `select 1 from "${table}"
           where exists (select 1 from unnest($1::text[]) t where strpos(lower("${column}"::text), lower(t)) > 0) limit 1`,
        [texts],
      )
      if (rowCount) found.push(`${table}.${column}`)
    }
    return found
  } finally {
    await client.end()
  }
}

import { withConnection } from '../ground/connection.mjs'
import { device } from './acts.mjs'

/** One answerable version a fact of the course, with the ids of its options. */
export function listVersions(url) {
  return withConnection(url, async (client) => {
    const { rows } = await client.query(
      `select distinct on (q.fact_id) q.fact_id as "factId", v.id,
          (select jsonb_agg(o->'id') from jsonb_array_elements(v.body->'text'->'ko'->'options') o) as "optionIds"
         from questions q join question_versions v on v.id = q.current_id
         where q.kind = 'single' and q.use = 'review' order by q.fact_id, q.id`,
    )
    return rows
  })
}

/** Visitors as browsers make them: the first event that arrives brings each its own cookie. */
export async function makeVisitors({ port, count, versions }) {
  const visitors = []
  for (let index = 0; index < count; index++) {
    const own = device(versions)
    const address = `10.0.${index >> 8}.${index & 255}`
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
      body: own.batch(1),
    })
    if (!response.ok) throw new Error(`a visitor could not be made: ${response.status} ${await response.text()}`)
    visitors.push({ ...own, address, cookie: response.headers.getSetCookie()[0].split(';')[0] })
  }
  return visitors
}

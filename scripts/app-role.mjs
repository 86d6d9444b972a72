import { literal, quoted, urlWith, withConnection } from './ground/connection.mjs'

/** "insufficient privilege": the given user may not make roles. */
const NOT_ALLOWED = '42501'

/**
 * The role the app works as: it may read and write every table, but of the study log and the audit log only read and add. Made, and put right, at
 * every start. Returns `{ url, isGuarded }`; where the owner may not make roles, its own URL, and triggers alone guard the log.
 */
export async function appRole(ownerUrl, { instance, password }) {
  const role = `saegim_app_${instance}`
  return withConnection(ownerUrl, async (client) => {
    try {
      await makeRole(client, role, password)
      await client.query(grantsFor(role, await placeOf(client)))
      return { url: urlWith(ownerUrl, { user: role, password }), isGuarded: true }
    } catch (error) {
      if (error.code !== NOT_ALLOWED) throw error
      return { url: ownerUrl, isGuarded: false }
    }
  })
}

async function makeRole(client, role, password) {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role])
  // Only the password is put right later: who is no superuser may not even repeat the other attributes.
  const verb = rowCount ? 'alter' : 'create'
  const attributes = rowCount ? '' : 'login nosuperuser nocreatedb nocreaterole'
  await client.query(`${verb} role ${quoted(role)} ${attributes} password ${literal(password)}`)
}

/** One statement list, so that either all of it holds or none. */
function grantsFor(role, { schema, database }) {
  const [to, within] = [quoted(role), quoted(schema)]
  return `
    grant connect on database ${quoted(database)} to ${to};
    grant usage on schema ${within} to ${to};
    grant select, insert, update, delete on all tables in schema ${within} to ${to};
    revoke insert, update, delete, truncate on ${within}._prisma_migrations from ${to};
    revoke update, delete, truncate on ${within}.study_events, ${within}.audit_log from ${to};
    grant usage, select on all sequences in schema ${within} to ${to};
    grant execute on all functions in schema ${within} to ${to};
    alter default privileges in schema ${within} grant select, insert, update, delete on tables to ${to};
    alter default privileges in schema ${within} grant execute on functions to ${to};`
}

async function placeOf(client) {
  const { rows } = await client.query('select current_schema() as schema, current_database() as database')
  return rows[0]
}

import pg from 'pg'
import { addressOf } from './address.mjs'

/** Opens and closes a connection. Throws Postgres' own error when that fails. */
export function tryConnection(url) {
  return withClient(addressOf(url).config, () => undefined)
}

export async function createDatabase(url) {
  const { database } = addressOf(url)
  await administer(url, `create database ${quoted(database)}`)
  return database
}

export function dropDatabase(url, database) {
  return administer(url, `drop database if exists ${quoted(database)} with (force)`)
}

/** A shadow database beside the main one; returns its name. */
export async function createShadow(url) {
  const database = `prisma_migrate_shadow_db_${crypto.randomUUID()}`
  await administer(url, `create database ${quoted(database)}`)
  return database
}

/** Runs a statement on the cluster itself, through the database that is always there. */
function administer(url, sql) {
  return withClient({ ...addressOf(url).config, database: 'postgres' }, (client) => client.query(sql))
}

async function withClient(config, work) {
  const client = new pg.Client(config)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function quoted(name) {
  return `"${name.replaceAll('"', '""')}"`
}

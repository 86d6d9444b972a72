import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import { addressOf } from './address.mjs'
import { createShadow, dropDatabase } from './administration.mjs'

/** Object ids of Postgres' types `"char"` and `bpchar`. */
const CATALOGUE_CHAR = 18
const CHARACTER = 1042

/** Prisma's Postgres adapter, mended in the three places where the schema engine trips over it. */
export function adapterFor(url) {
  const { config, schema } = addressOf(url)
  return new MigrationAdapter(url, config, { schema })
}

class MigrationAdapter extends PrismaPg {
  constructor(url, config, options) {
    super(config, options)
    this.url = url
    this.plainConfig = config
  }

  async connect() {
    return runningWholeScripts(readingCatalogueChar(await super.connect()))
  }

  // The adapter's own drops the database before it closes its pool ("is being accessed by other users").
  async connectToShadowDb() {
    const database = await createShadow(this.url)
    const shadow = runningWholeScripts(
      readingCatalogueChar(await new PrismaPg({ ...this.plainConfig, database }).connect()),
    )
    const dispose = shadow.dispose.bind(shadow)
    shadow.dispose = async () => {
      await dispose()
      await dropDatabase(this.url, database)
    }
    return shadow
  }
}

/** The adapter cuts a migration at every semicolon, also inside a function's body: Postgres takes the script whole. */
function runningWholeScripts(connection) {
  connection.executeScript = async (script) => {
    await connection.client.query(script)
  }
  return connection
}

/** The adapter refuses the type `"char"` that the engine reads from `pg_constraint`: it is handed over as Character. */
function readingCatalogueChar(connection) {
  const performIO = connection.performIO.bind(connection)
  const queryRaw = connection.queryRaw.bind(connection)
  const startTransaction = connection.startTransaction?.bind(connection)
  const renamed = new WeakMap()
  connection.performIO = async (query) => {
    const result = await performIO(query)
    renamed.set(query, renameChars(result.fields ?? []))
    return result
  }
  connection.queryRaw = async (query) => {
    const result = await queryRaw(query)
    for (const column of renamed.get(query) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character
    return result
  }
  if (startTransaction) {
    connection.startTransaction = async (...options) => readingCatalogueChar(await startTransaction(...options))
  }
  return connection
}

/** Renames in place and returns the columns concerned. */
function renameChars(fields) {
  const columns = fields.flatMap((field, column) => (field.dataTypeID === CATALOGUE_CHAR ? [column] : []))
  for (const column of columns) fields[column].dataTypeID = CHARACTER
  return columns
}

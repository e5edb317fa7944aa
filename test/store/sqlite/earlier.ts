import { DatabaseSync } from '@photostructure/sqlite'
import type { Connection } from '../../../src/store/sqlite/database.js'
import { addMigrationFunctions } from '../../../src/store/sqlite/migration-functions.js'
import { migrations } from '../../../src/store/sqlite/migrations.js'
import { makeFormat, migrate } from '../../../src/store/sqlite/open.js'

/** Makes a store in the format of before a migration, as earlier versions of this program made it. */
export function makeStoreOfBefore(path: string, name: string): void {
  const before = migrations.slice(
    0,
    migrations.findIndex((step) => step.name === name),
  )
  const db = new DatabaseSync(path)
  addMigrationFunctions(db)
  db.exec(before.map(({ sql }) => sql).join(';'))
  // Older ones counted their steps; those that know this step keep names.
  if (before.some((step) => step.name === 'page-addresses')) {
    db.exec('create table migrations (name text primary key) strict, without rowid')
    for (const step of before) db.prepare('insert into migrations (name) values (?)').run(step.name)
  }
  db.exec(`pragma user_version = ${before.length}; pragma application_id = 0x6d656e74`)
  db.close()
}

/** A store in memory that came to the present format as an old one does: step by step. */
export function madeByStep(): Connection {
  const connection = new DatabaseSync(':memory:')
  makeFormat(connection, migrations.slice(0, 1))
  migrate(connection, '')
  return connection
}

/** What a store is made of, in the order in which it was made; but for where it keeps which steps it took. */
export const schemaOf = (connection: Connection) =>
  connection
    .prepare("select type, name, tbl_name, sql from sqlite_schema where name <> 'migrations' order by rowid")
    .all()

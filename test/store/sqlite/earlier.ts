import { DatabaseSync } from '@photostructure/sqlite'
import { addMigrationFunctions } from '../../../src/store/sqlite/migration-functions.js'
import { migrations } from '../../../src/store/sqlite/migrations.js'

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

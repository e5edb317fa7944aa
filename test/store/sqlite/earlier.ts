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
  db.exec(`pragma user_version = ${before.length}; pragma application_id = 0x6d656e74`)
  db.close()
}

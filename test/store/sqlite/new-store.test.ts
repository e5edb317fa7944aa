// A new store is made in the present format at once: as one that took every step it must be in everything.
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, test } from 'vitest'
import type { Connection } from '../../../src/store/sqlite/database.js'
import { migrate } from '../../../src/store/sqlite/open.js'
import { madeByStep, schemaOf } from './earlier.js'

function madeNew(): Connection {
  const connection = new DatabaseSync(':memory:')
  migrate(connection, '')
  return connection
}

test('a new store is as one that took every step', () => {
  const [made, stepped] = [madeNew(), madeByStep()]
  expect(schemaOf(made)).toEqual(schemaOf(stepped))
  const tables = schemaOf(stepped).flatMap(({ type, name }) => (type === 'table' ? [String(name)] : []))
  const counts = [...tables, 'migrations'].map(
    (table) => `select count(*) as "rows in ${table}" from ${table}`,
  )
  const settings = ['user_version', 'application_id', 'auto_vacuum', 'page_size', 'encoding', 'foreign_keys']
  for (const asked of [...counts, 'select name from migrations', ...settings.map((name) => `pragma ${name}`)])
    expect(made.prepare(asked).all(), asked).toEqual(stepped.prepare(asked).all())
})

test('each new store is another one', () => {
  const identity = (connection: Connection) => connection.prepare('select id from store_identity').get()?.id
  expect(identity(madeNew())).toMatch(/^[0-9a-f]{32}$/)
  expect(identity(madeNew())).not.toBe(identity(madeNew()))
})

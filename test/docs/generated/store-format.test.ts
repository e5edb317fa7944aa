// src/store/sqlite/format.ts is what all migrations together make; test/store/sqlite/new-store.test.ts tries it.
import { test } from 'vitest'
import { madeByStep, schemaOf } from '../../store/sqlite/earlier.js'
import { expectPage } from './page.js'

const head = `// The present format of a store: a new one gets it at once (2 ms), and not by all steps one after the other (47 ms).
// Written by \`npm run docs\`, from migrations.ts.
`

test('src/store/sqlite/format.ts', async () => {
  const statements = schemaOf(madeByStep()).flatMap(({ sql, name }) =>
    // What SQLite makes by itself is not to be made by anybody else.
    sql === null || String(name).startsWith('sqlite_') ? [] : [`${sql};\n`],
  )
  const sql = statements.join('').replaceAll(/[\\`]|\$(?=\{)/g, '\\$&')
  await expectPage(
    'src/store/sqlite/format.ts',
    `${head}export const presentFormat = \`\n${sql}insert into store_identity values (lower(hex(randomblob(16))));\n\`\n`,
  )
})

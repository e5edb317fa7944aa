// src/store/rows/export-tables.ts is what the present format holds; test/store/postgres/round-trip.test.ts tries it.
import { test } from 'vitest'
import { migrations } from '../../../src/store/sqlite/migrations.js'
import { exportedTables } from '../../../src/store/sqlite/upkeep/tables.js'
import { madeByStep } from '../../store/sqlite/earlier.js'
import { expectPage } from './page.js'

const head = `// Written by \`npm run docs\`, from the format of a store in a file.
import type { ExportTable } from '../port/moving.js'

`

const listed = (names: readonly string[]) => `[${names.map((name) => `'${name}'`).join(', ')}]`

test('src/store/rows/export-tables.ts', async () => {
  const connection = madeByStep()
  const tables = exportedTables(connection).map(
    ({ name, columns, key }) =>
      `  {\n    name: '${name}',\n    // biome-ignore format: one line for each table\n    columns: ${listed(columns)},\n    key: ${listed(key)},\n  },\n`,
  )
  connection.close()
  const step = migrations.at(-1)?.name ?? ''
  await expectPage(
    'src/store/rows/export-tables.ts',
    `${head}/** The last step of the format of a store in a file, which an export names. */
export const presentStep = '${step}'

/** In the order of an export: what is referred to comes before what refers to it. */
export const exportTables: readonly ExportTable[] = [\n${tables.join('')}]\n`,
  )
})

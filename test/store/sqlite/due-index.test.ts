import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, test } from 'vitest'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { temporaryFolder } from './temporary.js'

test('what is due is read from the index alone, whatever the filter', async () => {
  const path = join(temporaryFolder(), 'store.db')
  await openSqliteStore(path).close()
  const db = new DatabaseSync(path)
  const plan = db
    .prepare(
      `explain query plan select m.id, m.case_id, m.brand, m.score, m.severity, coalesce(m.waits_since, m.published), m.starts_promise,
       m.complained_before, m.due, m.touched, m.followers, m.post, m.announced
     from mentions m where m.due = 1 and m.brand in (select value from json_each('["a"]')) and m.published > 5`,
    )
    .all()
  db.close()
  expect(JSON.stringify(plan)).toContain('USING COVERING INDEX mentions_due')
})

import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, test } from 'vitest'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { keysAsked } from '../../../src/store/sqlite/post-keys.js'
import { doneBySomebody, somebodies } from '../../../src/store/sqlite/somebodies.js'
import { temporaryFolder } from './temporary.js'

test.each<[string, string, readonly string[]]>([
  [
    'cases in some states cost as much as there are in these',
    `select m.id from mentions m indexed by mentions_case where m.brand in (select value from json_each('["a"]'))
     and m.case_id in (select id from cases indexed by cases_worked_on where state <> 0 and state in (select value from json_each('[2]')))`,
    [
      'SEARCH m USING INDEX mentions_case (case_id=?)',
      'SEARCH cases USING COVERING INDEX cases_worked_on (state=?)',
    ],
  ],
  [
    'whose cases are',
    'select owner from cases indexed by cases_owned where owner is not null',
    ['USING COVERING INDEX cases_owned'],
  ],
  [
    'what somebody did since costs as much as was done since, and as there are people',
    `with recursive ${somebodies} select e.case_id from ${doneBySomebody} where e.at >= 1 and e.at < 2`,
    ['(by>?)', 'SEARCH e USING COVERING INDEX case_events_of_somebody (by=? AND at>? AND at<?)'],
  ],
  [
    'where names lead costs as much as there are names',
    `select k.post from ${keysAsked}`,
    ['SEARCH k USING PRIMARY KEY (hash=?)'],
  ],
  [
    'which tags they have',
    'select distinct tags from cases indexed by cases_tagged where tags is not null',
    ['USING COVERING INDEX cases_tagged'],
  ],
])('%s', async (_, sql, steps) => {
  const path = join(temporaryFolder(), 'store.db')
  await openSqliteStore(path).close()
  const db = new DatabaseSync(path)
  const plan = JSON.stringify(db.prepare(`explain query plan ${sql}`).all())
  db.close()
  for (const step of steps) expect(plan).toContain(step)
})

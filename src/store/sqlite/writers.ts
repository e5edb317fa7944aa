import type { Writers } from '../port/cases.js'
import { asNumber } from '../rows/values.js'
import type { Database } from './database.js'

/** See `Cases`. Of a case of nobody known its first post tells: one that names two brands is in a case of each. */
export function writers(db: Database, caseIds: readonly number[]): Writers {
  const rows = db.lists(
    `select c.id, c.person,
       case when c.person is null then (select min(m.post) from mentions m where m.case_id = c.id) end
     from cases c where c.id in (select value from json_each(?))`,
    JSON.stringify(caseIds),
  )
  return new Map(
    rows.flatMap(([id, person, post]) =>
      person === null && post === null
        ? []
        : [[asNumber(id), person === null ? `post ${post}` : `person ${person}`]],
    ),
  )
}

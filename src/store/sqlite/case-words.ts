import type { CaseWords } from '../port/cases.js'
import { asText } from '../rows/values.js'
import type { Database } from './database.js'

/** See `Cases`. */
export const caseWords = (db: Database): CaseWords => ({
  people: textsOf(
    db,
    `select owner from cases indexed by cases_owned where owner is not null
     union select by from case_events indexed by case_events_of_somebody where by is not null`,
  ),
  tags: textsOf(
    db,
    `select distinct t.value from (select distinct tags from cases indexed by cases_tagged where tags is not null) c, json_each(c.tags) t`,
  ),
  causes: textsOf(db, 'select distinct cause from cases indexed by cases_caused where cause is not null'),
})

const textsOf = (db: Database, sql: string): readonly string[] =>
  db
    .lists(sql)
    .map(([text]) => asText(text))
    .toSorted()

import type { AnsweredCase } from '../port/cases.js'
import { stateNumbers } from '../rows/case-states.js'
import { handlingColumns, readHandling } from '../rows/handling.js'
import { date, number } from '../rows/values.js'
import { brandsAsked } from './brands.js'
import type { Database } from './database.js'

/** See `Cases`. */
export const answered = (db: Database, brands: readonly string[]): readonly AnsweredCase[] =>
  db
    .all(
      `select c.id, c.touched, ${handlingColumns.map((name) => `c.${name}`).join(', ')}
       from cases c indexed by cases_answered
       where c.state = ${stateNumbers.answered} and c.brand in ${brandsAsked()}
         and exists (select 1 from mentions m where m.case_id = c.id)
       order by c.id`,
      JSON.stringify(brands),
    )
    .map((row) => ({
      ...readHandling(row),
      caseId: number(row, 'id'),
      state: 'answered',
      touchedAt: date(row, 'touched'),
    }))

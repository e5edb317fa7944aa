import type { StoredCase } from '../port/cases.js'
import { brandIn } from './brands.js'
import { stateIn } from './case-states.js'
import { handlingColumns, readHandling } from './handling.js'
import { authorColumns, authorOf } from './persons.js'
import { date, number, type Row, text } from './values.js'

/** What `caseOf` reads; `c` is the case, `cp` its person. */
export const caseColumns = `
  c.id as case_id, ${brandIn('c.brand')} as case_brand, c.state, c.opened, c.touched as case_touched, ${handlingColumns.map((name) => `c.${name}`).join(', ')}, c.revision, c.person as case_person,
  cp.place as person_place, ${authorColumns('cp', 'person_')}`

export function caseOf(row: Row): StoredCase {
  return {
    id: number(row, 'case_id'),
    brand: text(row, 'case_brand'),
    state: stateIn(row.state),
    openedAt: date(row, 'opened'),
    touchedAt: date(row, 'case_touched'),
    ...readHandling(row),
    revision: number(row, 'revision'),
    ...(row.case_person !== null && {
      person: { place: text(row, 'person_place'), author: authorOf(row, 'person_') },
    }),
  }
}

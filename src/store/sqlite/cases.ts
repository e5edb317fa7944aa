import { caseStates } from '../../model/case.js'
import type { HistoryEntry, StoredCase } from '../port.js'
import type { Database } from './database.js'
import { authorColumns, authorOf } from './persons.js'
import { date, number, oneOf, optionalText, orNull, type Row, text } from './rows.js'

/** States in which a further complaint of the person belongs to the same matter. */
const openStates = JSON.stringify(
  caseStates.filter((state) => !['resolved', 'confirmed', 'ignored'].includes(state)),
)

/** What `caseOf` reads; `c` is the case, `cp` its person. */
export const caseColumns = `
  c.id as case_id, c.brand as case_brand, c.state, c.opened, c.touched as case_touched, c.person as case_person,
  cp.place as person_place, ${authorColumns('cp', 'person_')}`

export function caseOf(row: Row): StoredCase {
  return {
    id: number(row, 'case_id'),
    brand: text(row, 'case_brand'),
    state: oneOf(row, 'state', caseStates),
    openedAt: date(row, 'opened'),
    touchedAt: date(row, 'case_touched'),
    ...(row.case_person !== null && {
      person: { place: text(row, 'person_place'), author: authorOf(row, 'person_') },
    }),
  }
}

export type NewMention = {
  brand: string
  /** Undefined when nobody knows who wrote it: then it is a case of its own. */
  person: number | undefined
  place: string
  at: Date
  /** How long after it was last touched a case still takes mentions in, in milliseconds. */
  lapse: number
}

/** The case a new mention belongs to: the person's newest open one with that brand, or one opened for it. */
export function caseFor(db: Database, mention: NewMention): { id: number; isNew: boolean } {
  const open = openCase(db, mention)
  if (open === undefined) return { id: openNewCase(db, mention), isNew: true }
  db.run('update cases set touched = max(touched, ?) where id = ?', mention.at.getTime(), open)
  addHistory(db, open, { at: mention.at, what: 'mention added', by: 'scan', detail: `on ${mention.place}` })
  return { id: open, isNew: false }
}

function openCase(db: Database, { brand, person, at, lapse }: NewMention): number | undefined {
  if (person === undefined) return undefined
  const row = db.get(
    `select id from cases indexed by cases_person
     where person = ? and brand = ? and touched >= ? and state in (select value from json_each(?))
     order by touched desc, id desc limit 1`,
    person,
    brand,
    at.getTime() - lapse,
    openStates,
  )
  return row && number(row, 'id')
}

function openNewCase(db: Database, { brand, person, place, at }: NewMention): number {
  const id = db.insert(
    "insert into cases (brand, person, state, opened, touched) values (?1, ?2, 'new', ?3, ?3)",
    brand,
    person ?? null,
    at.getTime(),
  )
  addHistory(db, id, { at, what: 'opened', by: 'scan', detail: `by a mention on ${place}` })
  return id
}

/** Whether anybody but a scan has done something with the case. */
export function isActedOn(db: Database, caseId: number): boolean {
  return (
    db.get("select 1 as acted from history where case_id = ? and by <> 'scan' limit 1", caseId) !== undefined
  )
}

/** Removes a case that holds no mention any more, nor a hidden one; its history stays on record. */
export function removeEmptyCase(db: Database, caseId: number, at: Date, why: string): void {
  const removed = db.change(
    `delete from cases where id = ?1 and not exists (select 1 from mentions where case_id = ?1)
       and not exists (select 1 from hidden_mentions where case_id = ?1)`,
    caseId,
  )
  if (removed > 0) addHistory(db, caseId, { at, what: 'removed', by: 'scan', detail: why })
}

export function addHistory(db: Database, caseId: number, { at, what, by, detail }: HistoryEntry): void {
  db.run(
    `insert into history (case_id, entry, at, what, by, detail)
     select ?1, coalesce(max(entry), 0) + 1, ?2, ?3, ?4, ?5 from history where case_id = ?1`,
    caseId,
    at.getTime(),
    what,
    by,
    orNull(detail),
  )
}

/** Oldest first. */
export function historyOf(db: Database, caseId: number): readonly HistoryEntry[] {
  return db
    .all('select at, what, by, detail from history where case_id = ? order by entry', caseId)
    .map((row) => {
      const detail = optionalText(row, 'detail')
      return {
        at: date(row, 'at'),
        what: text(row, 'what'),
        by: text(row, 'by'),
        ...(detail !== undefined && { detail }),
      }
    })
}

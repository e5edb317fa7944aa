import type { CaseEvent } from '../../model/case-event.js'
import { eventOf } from '../rows/events.js'
import { asJson, asNumber, number, orNull, storable, text } from '../rows/values.js'
import { brandsAsked } from './brands.js'
import type { Database } from './database.js'
import { doneBySomebody, somebodies } from './somebodies.js'

/** Adds them behind those that the case has. */
export function putEvents(db: Database, caseId: number, events: readonly CaseEvent[]): void {
  for (const event of events) {
    db.run(
      `insert into case_events (case_id, entry, at, by, code, args)
       values (?1, coalesce((select max(entry) from case_events where case_id = ?1), 0) + 1, ?2, ?3, ?4, ?5)`,
      caseId,
      event.at.getTime(),
      orNull(event.by),
      event.code,
      asJson(event.args),
    )
  }
}

/** As they were added: behind its own a case may have those of another one that became part of it. */
export const eventsOf = (db: Database, caseId: number): readonly CaseEvent[] =>
  db
    .all('select at, by, code, args from case_events where case_id = ? order by entry', caseId)
    .map((row) => eventOf(row))

/** These cases, and those that were removed for one of them, or for such a one in turn. */
export const withRemovedFor = (db: Database, caseIds: readonly number[]): readonly number[] =>
  db
    .lists(
      `with recursive found (id) as (
         select value from json_each(?)
         union
         select e.case_id from found f cross join case_events e indexed by case_events_removed
           on e.args ->> '$.into' = f.id where e.code = 'removed'
       )
       select id from found`,
      JSON.stringify(caseIds),
    )
    .map(([id]) => asNumber(id))

/** See `Cases`. */
export const doneBy = (
  db: Database,
  by: string,
  { brands, limit }: { brands: readonly string[]; limit: number },
): readonly { caseId: number; event: CaseEvent }[] =>
  db
    .all(
      `select e.case_id, e.at, e.by, e.code, e.args
       from case_events e indexed by case_events_of_somebody join cases c on c.id = e.case_id
       where e.by = ? collate nocase and c.brand in ${brandsAsked()} order by e.at desc, e.case_id, e.entry desc limit ?`,
      storable(by),
      JSON.stringify(brands),
      limit,
    )
    .map((row) => ({ caseId: number(row, 'case_id'), event: eventOf(row) }))

/** See `Cases`. */
export const answersGiven = (
  db: Database,
  brands: readonly string[],
  { since, limit }: { since: Date; limit: number },
): readonly { caseId: number; text: string }[] =>
  db
    .all(
      `with recursive ${somebodies}
       select e.case_id, json_extract(e.args, '$.text') as words
       from ${doneBySomebody} join cases c on c.id = e.case_id
       where e.at >= ? and e.code = 'answered' and words is not null
       and c.brand in ${brandsAsked()} order by e.at desc, e.case_id, e.entry desc limit ?`,
      since.getTime(),
      JSON.stringify(brands),
      limit,
    )
    .map((row) => ({ caseId: number(row, 'case_id'), text: text(row, 'words') }))

/** The case that has the posts of one that was removed for it. */
export function takerOf(db: Database, caseId: number): number | undefined {
  const last = eventsOf(db, caseId).at(-1)
  return last?.code === 'removed' ? last.args.into : undefined
}

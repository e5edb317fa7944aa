import type { CaseEvent } from '../../model/case-event.js'
import { eventOf } from '../rows/events.js'
import { asJson, asNumber, number, orNull, storable, text } from '../rows/values.js'
import { brandsAsked } from './brands.js'
import type { Transaction } from './database.js'

/** Adds them behind those that the case has. */
export async function putEvents(
  db: Transaction,
  caseId: number,
  events: readonly CaseEvent[],
): Promise<void> {
  if (events.length === 0) return
  await db.run(
    `insert into case_events (case_id, entry, at, by, code, args)
     select ?1::bigint, coalesce((select max(entry) from case_events where case_id = ?1), 0) + n.entry, n.at, n.by, n.code, n.args
     from unnest(?2::bigint[], ?3::text[], ?4::text[], ?5::text[]) with ordinality n (at, by, code, args, entry)`,
    caseId,
    events.map(({ at }) => at.getTime()),
    events.map(({ by }) => orNull(by)),
    events.map(({ code }) => code),
    events.map(({ args }) => asJson(args)),
  )
}

/** As they were added: behind its own a case may have those of another one that became part of it. */
export const eventsOf = async (db: Transaction, caseId: number): Promise<readonly CaseEvent[]> =>
  (await db.all('select at, by, code, args from case_events where case_id = ? order by entry', caseId)).map(
    eventOf,
  )

/** These cases, and those that were removed for one of them, or for such a one in turn. */
export const withRemovedFor = async (
  db: Transaction,
  caseIds: readonly number[],
): Promise<readonly number[]> =>
  (
    await db.lists(
      `with recursive found (id) as (
         select unnest(?::bigint[])
         union
         select e.case_id from found f join case_events e
           on (e.args::jsonb ->> 'into')::bigint = f.id where e.code = 'removed'
       )
       select id from found`,
      caseIds,
    )
  ).map(([id]) => asNumber(id))

/** See `Cases`. */
export const doneBy = async (
  db: Transaction,
  by: string,
  { brands, limit }: { brands: readonly string[]; limit: number },
): Promise<readonly { caseId: number; event: CaseEvent }[]> =>
  (
    await db.all(
      `select e.case_id, e.at, e.by, e.code, e.args from case_events e join cases c on c.id = e.case_id
       where lower(e.by) = lower(?::text collate "C") and e.by is not null and c.brand in ${brandsAsked()}
       order by e.at desc, e.case_id, e.entry desc limit ?`,
      storable(by),
      brands.map(storable),
      limit,
    )
  ).map((row) => ({ caseId: number(row, 'case_id'), event: eventOf(row) }))

/** See `Cases`. */
export const answersGiven = async (
  db: Transaction,
  brands: readonly string[],
  { since, limit }: { since: Date; limit: number },
): Promise<readonly { caseId: number; text: string }[]> =>
  (
    await db.all(
      `select e.case_id, e.args::jsonb ->> 'text' as words from case_events e join cases c on c.id = e.case_id
       where e.code = 'answered' and e.by is not null and e.at >= ? and e.args::jsonb ->> 'text' is not null
         and c.brand in ${brandsAsked()}
       order by e.at desc, e.case_id, e.entry desc limit ?`,
      since.getTime(),
      brands.map(storable),
      limit,
    )
  ).map((row) => ({ caseId: number(row, 'case_id'), text: text(row, 'words') }))

/** The case that has the posts of one that was removed for it. */
export async function takerOf(db: Transaction, caseId: number): Promise<number | undefined> {
  const last = (await eventsOf(db, caseId)).at(-1)
  return last?.code === 'removed' ? last.args.into : undefined
}

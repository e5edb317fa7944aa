import { type CaseEvent, caseEvents } from '../../model/case-event.js'
import type { Database } from './database.js'
import { date, json, optionalText, orNull, type Row, text } from './rows.js'

/** Adds them behind those that the case has. */
export function putEvents(db: Database, caseId: number, events: readonly CaseEvent[]): void {
  for (const event of events) {
    db.run(
      `insert into case_events (case_id, entry, at, by, code, args)
       select ?1, coalesce(max(entry), 0) + 1, ?2, ?3, ?4, ?5 from case_events where case_id = ?1`,
      caseId,
      event.at.getTime(),
      orNull(event.by),
      event.code,
      JSON.stringify(event.args),
    )
  }
}

/** As they were added: behind its own a case may have those of another one that became part of it. */
export const eventsOf = (db: Database, caseId: number): readonly CaseEvent[] =>
  db
    .all('select at, by, code, args from case_events where case_id = ? order by entry', caseId)
    .map((row) => eventOf(row))

export function eventOf(row: Row): CaseEvent {
  const by = optionalText(row, 'by')
  const code = text(row, 'code')
  const happening = Object.hasOwn(caseEvents, code)
    ? { code, args: json<object>(row, 'args') }
    : { code: 'unknown', args: { code } }
  return { ...(happening as CaseEvent), at: date(row, 'at'), ...(by !== undefined && { by }) }
}

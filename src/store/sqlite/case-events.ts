import { type CaseEvent, caseEvents } from '../../model/case-event.js'
import type { Database } from './database.js'
import { date, json, optionalText, orNull, type Row, text } from './rows.js'

/** @param before how many the case has so far */
export function putEvents(db: Database, caseId: number, before: number, events: readonly CaseEvent[]): void {
  for (const [at, event] of events.entries()) {
    db.run(
      'insert into case_events (case_id, entry, at, by, code, args) values (?, ?, ?, ?, ?, ?)',
      caseId,
      before + at + 1,
      event.at.getTime(),
      orNull(event.by),
      event.code,
      JSON.stringify(event.args),
    )
  }
}

/** Oldest first. */
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

import type { Outage, OutageReason } from '../../model/outage.js'
import { outageReasons } from '../../model/outage.js'
import type { StoredCode } from './codes.js'
import type { Database } from './database.js'
import { date, dateOrNull, flag, json, optionalDate, type Row, storable } from './rows.js'

const HALF_A_YEAR = 183 * 24 * 60 * 60_000

export const outagesSince = (db: Database, moment: Date): readonly Outage[] =>
  db
    .all('select * from outages where ended is null or ended >= ? order by started', moment.getTime())
    .map(outage)

export function saveOutage(db: Database, { reason, from, lastAt, endedAt, left, partly }: Outage): void {
  db.run(
    'insert or replace into outages (started, last, ended, reason, left_sources, partly) values (?, ?, ?, ?, ?, ?)',
    from.getTime(),
    lastAt.getTime(),
    dateOrNull(endedAt),
    storable(JSON.stringify(reason)),
    JSON.stringify(left.map(storable)),
    partly === true ? 1 : 0,
  )
  db.run('delete from outages where ended < ?', lastAt.getTime() - HALF_A_YEAR)
}

function outage(row: Row): Outage {
  const endedAt = optionalDate(row, 'ended')
  return {
    reason: known(json(row, 'reason')),
    from: date(row, 'started'),
    lastAt: date(row, 'last'),
    ...(endedAt && { endedAt }),
    left: json(row, 'left_sources'),
    ...(flag(row, 'partly') && { partly: true as const }),
  }
}

/** What a later version stored under a code that this one does not know. */
const known = (stored: StoredCode): OutageReason =>
  Object.hasOwn(outageReasons, stored.code) ? (stored as OutageReason) : { code: 'offline', args: {} }

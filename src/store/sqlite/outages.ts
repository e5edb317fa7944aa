import type { Outage, OutageReason } from '../../model/outage.js'
import { outageReasons } from '../../model/outage.js'
import { type StoredCode, storedFailure } from '../rows/codes.js'
import { date, dateOrNull, flag, json, number, optionalDate, type Row, storable } from '../rows/values.js'
import type { Database } from './database.js'

const HALF_A_YEAR = 183 * 24 * 60 * 60_000

export const outagesSince = (db: Database, moment: Date): readonly Outage[] =>
  db
    .all('select * from outages where ended is null or ended >= ? order by started', moment.getTime())
    .map(outage)

export function saveOutage(db: Database, outage: Outage): void {
  const { reason, from, lastAt, endedAt, givenUp, runs, left, failures, partly, told } = outage
  db.run(
    `insert or replace into outages (started, last, ended, reason, left_sources, partly, runs, failures, given_up,
       was_told)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    from.getTime(),
    lastAt.getTime(),
    dateOrNull(endedAt),
    storable(JSON.stringify(reason)),
    JSON.stringify(left.map(storable)),
    partly === true ? 1 : 0,
    runs,
    storable(JSON.stringify(failures)),
    givenUp === true ? 1 : 0,
    told === true ? 1 : 0,
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
    ...(flag(row, 'given_up') && { givenUp: true as const }),
    ...(flag(row, 'was_told') && { told: true as const }),
    runs: number(row, 'runs'),
    left: json(row, 'left_sources'),
    failures: Object.fromEntries(
      Object.entries(json<Record<string, StoredCode>>(row, 'failures')).map(([id, failure]) => [
        id,
        storedFailure(failure),
      ]),
    ),
    ...(flag(row, 'partly') && { partly: true as const }),
  }
}

/** What a later version stored under a code that this one does not know. */
const known = (stored: StoredCode): OutageReason =>
  Object.hasOwn(outageReasons, stored.code) ? (stored as OutageReason) : { code: 'offline', args: {} }

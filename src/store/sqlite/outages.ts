import type { Outage } from '../../model/outage.js'
import { HALF_A_YEAR, outageOf } from '../rows/outages.js'
import { dateOrNull, storable } from '../rows/values.js'
import type { Database } from './database.js'

export const outagesSince = (db: Database, moment: Date): readonly Outage[] =>
  db
    .all('select * from outages where ended is null or ended >= ? order by started', moment.getTime())
    .map(outageOf)

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

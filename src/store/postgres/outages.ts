import type { Outage } from '../../model/outage.js'
import type { Outages } from '../port/outages.js'
import { HALF_A_YEAR, outageOf } from '../rows/outages.js'
import { asJson, dateOrNull } from '../rows/values.js'
import type { Database, Transaction } from './database.js'

export const outagesPort = (db: Database): Outages => ({
  since: (moment) => db.read((from) => outagesSince(from, moment)),
  save: (outage) => db.write((to) => saveOutage(to, outage)),
})

const outagesSince = async (db: Transaction, moment: Date): Promise<readonly Outage[]> =>
  (
    await db.all('select * from outages where ended is null or ended >= ? order by started', moment.getTime())
  ).map(outageOf)

const columns = [
  'last',
  'ended',
  'reason',
  'left_sources',
  'partly',
  'runs',
  'failures',
  'given_up',
  'was_told',
]

async function saveOutage(db: Transaction, outage: Outage): Promise<void> {
  const { reason, from, lastAt, endedAt, givenUp, runs, left, failures, partly, told } = outage
  await db.run(
    `insert into outages (started, ${columns.join(', ')}) values (?, ${columns.map(() => '?').join(', ')})
     on conflict (started) do update set ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    from.getTime(),
    lastAt.getTime(),
    dateOrNull(endedAt),
    asJson(reason),
    asJson(left),
    Number(partly === true),
    runs,
    asJson(failures),
    Number(givenUp === true),
    Number(told === true),
  )
  await db.run('delete from outages where ended < ?', lastAt.getTime() - HALF_A_YEAR)
}

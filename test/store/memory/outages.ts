import type { Outage } from '../../../src/model/outage.js'
import { storable } from '../../../src/text/storable.js'
import type { Tables } from './tables.js'

const HALF_A_YEAR = 183 * 24 * 60 * 60_000

export const outagesSince = ({ outages }: Tables, moment: Date): readonly Outage[] =>
  [...outages.values()]
    .filter(({ endedAt }) => endedAt === undefined || endedAt >= moment)
    .sort((one, other) => one.from.getTime() - other.from.getTime())

export function saveOutage({ outages }: Tables, outage: Outage): void {
  outages.set(outage.from.getTime(), { ...outage, left: outage.left.map(storable) })
  for (const [from, { endedAt }] of outages)
    if (endedAt !== undefined && endedAt.getTime() < outage.lastAt.getTime() - HALF_A_YEAR)
      outages.delete(from)
}

import type { SaidClosing } from '../../../src/store/port/cases.js'
import { storable } from '../../../src/text/storable.js'
import type { Tables } from './tables.js'

export function saidClosings(tables: Tables, brands: readonly string[]): readonly SaidClosing[] {
  const inSight = new Set([...tables.mentions.values()].map(({ record }) => record.caseId))
  return [...tables.cases.values()]
    .filter(({ id, brand }) => brands.map(storable).includes(brand) && inSight.has(id))
    .toSorted((one, other) => one.id - other.id)
    .flatMap(({ id, brand }) =>
      (tables.history.get(id) ?? []).toReversed().flatMap((event) => {
        const through = tables.toldClosings.get(brand)
        const isTold = through !== undefined && event.at <= through
        const isClosing = ['said', 'answered-there', 'over-there'].includes(event.code)
        return isClosing && !isTold ? [{ caseId: id, brand, at: event.at }] : []
      }),
    )
    .toSorted((one, other) => other.at.getTime() - one.at.getTime())
}

export function markClosingsTold(tables: Tables, told: ReadonlyMap<string, Date>): void {
  for (const [brand, through] of told) tables.toldClosings.set(storable(brand), through)
}

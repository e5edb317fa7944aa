import type { IncidentGroup } from '../../cases/incident-blocks.js'
import type { IncidentBlock } from '../../cases/ranked-mention.js'
import type { IncidentLine } from '../../incidents/line.js'
import type { Store } from '../../store/port.js'
import { foldedOf } from '../folded.js'
import { peopleBehind } from '../people.js'

/** By case, the incident that it belongs to, of those that go on; of several the one that began last. */
export const incidentsByCase = (incidents: readonly IncidentLine[]): ReadonlyMap<number, number> =>
  new Map(
    incidents
      .filter(({ state }) => state !== 'closed')
      .toSorted((one, other) => one.since.getTime() - other.since.getTime() || one.id - other.id)
      .flatMap(({ id, cases }) => cases.map((caseId) => [caseId, id] as const)),
  )

/**
 * What the rows of these groups have to say of them, by the case that leads.
 *
 * @param isKept whether a case has an id that anybody can give
 */
export async function blocksOf(
  store: Store,
  groups: readonly IncidentGroup[],
  isKept: (caseId: number) => boolean = () => true,
): Promise<ReadonlyMap<number, IncidentBlock>> {
  if (groups.length === 0) return new Map()
  const behind = await peopleBehind(
    store,
    groups.flatMap(({ mentions }) => mentions.map(({ candidate }) => candidate)),
  )
  return new Map(
    groups.flatMap((group) => {
      const [first] = group.caseIds
      return first === undefined ? [] : [[first, foldedOf(group, behind, isKept)] as const]
    }),
  )
}

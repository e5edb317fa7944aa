// An incident in the store of a workspace, put there by the port: as a scan or a person leaves one.
import {
  beginning,
  decide,
  type IncidentBeginning,
  type IncidentCommand,
  type IncidentSight,
  isRefused,
  observe,
} from '../../src/incidents/decide.js'
import { evolve, type Incident, incidentOf } from '../../src/incidents/incident.js'
import type { IncidentEvent } from '../../src/model/incident.js'
import type { Workspace } from './workspace.js'

/** What happened at a moment: what a scan saw, or what somebody did. */
export type Step = { at: Date } & ({ see: IncidentSight } | { do: IncidentCommand; by?: string })

export const surge = (since: Date, more: Partial<IncidentBeginning> = {}): IncidentBeginning => ({
  origin: 'surge',
  since,
  people: 6,
  usual: 0.6,
  window: 30 * 60_000,
  kind: 'outage',
  terms: ['502', 'login'],
  ...more,
})

/** All that happened to an incident by these steps, in their order. */
export function eventsOf(begins: IncidentBeginning, openedAt: Date, steps: readonly Step[]): IncidentEvent[] {
  const events: IncidentEvent[] = [beginning(begins, { at: openedAt })]
  let incident: Incident = incidentOf({ id: 1, brand: 'Northwind Hosting', revision: 1, events })
  for (const step of steps) {
    const done =
      'see' in step
        ? observe(incident, step.see, step.at)
        : decide(incident, step.do, { at: step.at, by: step.by ?? 'kim' })
    if (isRefused(done)) throw new Error(`refused: ${done.refused}`)
    events.push(...done)
    incident = done.reduce(evolve, incident)
  }
  return events
}

/** Stores one about all that waits in the store; `stepsFor` gets the numbers of the cases, by when they were written. */
export async function storeIncident(
  work: Workspace,
  {
    begins,
    openedAt,
    steps = () => [],
  }: {
    begins: IncidentBeginning
    openedAt: Date
    steps?: (caseIds: readonly number[]) => readonly Step[]
  },
): Promise<readonly number[]> {
  const store = await work.openStore()
  try {
    const waiting = await store.cases.candidates({ brands: ['Northwind Hosting'] })
    const cases = new Map(
      waiting
        .toSorted((one, other) => one.waitsSince.getTime() - other.waitsSince.getTime())
        .map(({ caseId, waitsSince }) => [caseId, waitsSince] as const),
    )
    const joining = [...cases].map(
      ([caseId, since]): Step => ({ at: openedAt, see: { see: 'complaint', caseId, since } }),
    )
    const events = eventsOf(begins, openedAt, [...joining, ...steps([...cases.keys()])])
    const closedAt = incidentOf({ id: 1, brand: 'Northwind Hosting', revision: 1, events }).closedAt
    const saved = await store.incidents.save([
      { brand: 'Northwind Hosting', id: undefined, seen: 0, events, closedAt },
    ])
    if (saved === 'conflict') throw new Error('somebody else stores incidents here')
    return saved
  } finally {
    await store.close()
  }
}

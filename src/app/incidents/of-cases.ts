import { type Incident, incidentOf } from '../../incidents/incident.js'
import type { LedgeredIncident } from '../../incidents/ledger.js'
import type { Store } from '../../store/port.js'
import type { AnsweredIncident } from '../../views/acted.js'
import type { IncidentOfCase } from '../../views/incidents.js'
import { withLedger } from './read-incidents.js'
import { nextFor } from './standing.js'

const DAY = 24 * 60 * 60_000

/** Of one that was closed longer ago nobody is told any more. */
const REMEMBERED = 30 * DAY

type Read = Pick<Store, 'incidents' | 'cases' | 'threads'>

/** By case, the incidents to which it belongs, and how it stands there: those that go on, and those closed lately. */
export async function incidentsOfCases(
  store: Read,
  caseIds: readonly number[],
  now: Date,
): Promise<ReadonlyMap<number, readonly IncidentOfCase[]>> {
  const asked = new Set((await store.cases.leadingTo(caseIds)).values())
  const brands = new Set((await store.cases.ofOtherBrands([...asked], [])).values())
  const found = new Map<number, readonly IncidentOfCase[]>()
  for (const { incident, ledger, counts } of await incidentsWith(store, [...brands], asked, now))
    for (const entry of ledger)
      if (asked.has(entry.caseId)) {
        const one = { incident, counts, entry, ...nextFor({ incident, ledger }) }
        found.set(entry.caseId, [...(found.get(entry.caseId) ?? []), one])
      }
  return found
}

/** The incidents that go on, or are over, to which these cases belong: each once. */
export async function answeredIncidents(
  store: Read,
  caseIds: readonly number[],
  now: Date,
): Promise<readonly AnsweredIncident[]> {
  if (caseIds.length === 0) return []
  const found = new Map<number, AnsweredIncident>()
  for (const of of (await incidentsOfCases(store, caseIds, now)).values())
    for (const { entry: _, ...one } of of) {
      const known = found.get(one.incident.id)
      found.set(one.incident.id, { ...one, answered: (known?.answered ?? 0) + 1 })
    }
  return [...found.values()]
}

async function incidentsWith(
  store: Read,
  brands: readonly string[],
  caseIds: ReadonlySet<number>,
  now: Date,
): Promise<readonly LedgeredIncident[]> {
  if (brands.length === 0) return []
  const closedSince = new Date(now.getTime() - REMEMBERED)
  const found: LedgeredIncident[] = []
  for (const incident of (await store.incidents.list({ brands, closedSince })).map(incidentOf))
    if (await hasAny(store, incident, caseIds)) found.push(await withLedger(store, incident))
  return found
}

async function hasAny(
  { cases }: Pick<Store, 'cases'>,
  { members }: Incident,
  caseIds: ReadonlySet<number>,
): Promise<boolean> {
  if (members.size === 0) return false
  const leading = await cases.leadingTo([...members.keys()])
  return [...leading.values()].some((id) => caseIds.has(id))
}

// What scans and people do to the incidents of a store, for random days.
import fc from 'fast-check'
import { changeIncident } from '../../src/app/incidents/change-incident.js'
import {
  beginning,
  decide,
  type IncidentCommand,
  type IncidentSight,
  isRefused,
  observe,
} from '../../src/incidents/decide.js'
import type { Store } from '../../src/store/port.js'
import { brand, HOUR, later } from './sample.js'

type Action = { what: string; run(store: Store, at: Date): Promise<unknown> }

const brands = [brand, 'Contoso Mail']

export const begins: fc.Arbitrary<Action> = fc.constantFrom(...brands).map((name) => ({
  what: `an incident of ${name} begins`,
  run: (store, at) => {
    const opened = beginning({ origin: 'surge', since: at, people: 7, terms: ['502', '\0'] }, { at })
    return store.incidents.save([
      { brand: name, id: undefined, seen: 0, events: [opened], closedAt: undefined },
    ])
  },
}))

const caseId = fc.integer({ min: 1, max: 4 })
const everybody = { people: 1, waits: 1, told: 0, unreachable: 0 }
const sight = (since: Date): fc.Arbitrary<IncidentSight> =>
  fc.oneof(
    caseId.map((id) => ({ see: 'complaint', caseId: id, since }) as const),
    caseId.map((id) => ({ see: 'relapse', caseId: id, since }) as const),
    fc.constantFrom({ see: 'calm' } as const, { see: 'silence', since, times: 0 } as const),
  )
const command: fc.Arbitrary<IncidentCommand> = fc.oneof(
  fc.constant({ do: 'note', text: 'the disk is full \ud800' } as const),
  fc.constant({ do: 'fixed', at: later(0) } as const),
  fc.constantFrom({ do: 'reopen' } as const, { do: 'not-fixed' } as const),
  caseId.map((id) => ({ do: 'told', cases: [id], url: 'https://forum.example/a' }) as const),
  fc
    .constantFrom('enough', undefined)
    .map((reason) => ({ do: 'close', ledger: everybody, hasChannels: false, reason }) as const),
)

/** Something happens to one of the first three. */
export const goesOn: fc.Arbitrary<Action> = fc
  .record({ id: fc.integer({ min: 1, max: 3 }), does: fc.oneof(command, sight(later(HOUR))) })
  .map(({ id, does }) => ({
    what: `of incident ${id}: ${'do' in does ? does.do : does.see}`,
    run: async (store, at) =>
      await changeIncident(store, id, (incident) => {
        if ('see' in does) return { events: observe(incident, does, at) }
        const done = decide(incident, does, { at, by: 'cy' })
        return isRefused(done) ? { events: [], refused: done.refused } : { events: done }
      }),
  }))

/** What the ports tell of them. */
export const incidentsIn = async (store: Store) => ({
  open: await store.incidents.list({ brands }),
  lately: await store.incidents.list({ brands, closedSince: later(3 * HOUR) }),
  file: await store.incidents.file(2),
  counted: await Promise.all(
    brands.map((name) => store.incidents.sightings({ brand: name, since: later(0) })),
  ),
  past: await store.incidents.pastSightings({ brand, since: later(0), until: later(2 * HOUR) }),
  spoken: await store.incidents.spokenOf({ brand, since: later(HOUR), step: HOUR / 2 }),
  places: await store.incidents.placesSince(['forum.example', 'nowhere.example']),
  watched: await Promise.all(brands.map((name) => store.incidents.watchedSince(name))),
  looks: await store.incidents.looks(brands),
})

import { jsonText } from '../text/json-text.js'
import type { NextView } from '../views/next.js'
import { caseValue, exchangedValue } from './case-json.js'
import { incidentValue } from './incidents/json-value.js'
import { commandsFor } from './next-text.js'

/** The one case to answer now, for programs; `next` is null where nobody waits. @param as of `commandsFor` */
export function nextJson(found: NextView | undefined, as = ''): string {
  const value =
    found === undefined
      ? { version: 1, next: null, waiting: 0, withOthers: 0 }
      : {
          version: 1,
          next: caseValue(found.view),
          waiting: found.next.waiting,
          withOthers: found.next.withOthers,
          incidents: found.incidents.map(incidentValue),
          incident: found.incident === undefined ? null : incidentValue(found.incident),
          toTell: found.next.incident?.toTell === true,
          thread: (found.view.exchange?.posts ?? []).map(exchangedValue),
          earlier: found.earlier.map(({ shortId, brand, state, openedAt, posts }) => ({
            id: shortId,
            brand,
            state,
            openedAt: openedAt.toISOString(),
            posts,
          })),
          commands: commandsFor(found, as),
        }
  return `${jsonText(value, 2)}\n`
}

import { shortId } from '../../cases/short-id.js'
import { channelsOf } from '../../channels/configured.js'
import { decide, type IncidentCommand, type IncidentRefusal, isRefused } from '../../incidents/decide.js'
import type { Incident } from '../../incidents/incident.js'
import { type IncidentUndoRefusal, undoLast } from '../../incidents/undo.js'
import { MentionsError } from '../../model/error.js'
import type { IncidentEvent } from '../../model/incident.js'
import type { Store } from '../../store/port.js'
import type { IncidentActed, IncidentStanding } from '../../views/incidents.js'
import type { Context } from '../context.js'
import { changeIncident } from '../incidents/change-incident.js'
import { incidentToActOn } from '../incidents/incident-meant.js'
import { memberNumbers } from '../incidents/members.js'
import { momentAfter } from '../incidents/moment.js'
import { withLedger } from '../incidents/read-incidents.js'
import { nextFor, standingOf } from '../incidents/standing.js'
import { runUndo } from '../run-command.js'
import type { Setup } from '../setup.js'
import { writeStore } from '../stores.js'
import { namedCases } from './named-cases.js'

/** What somebody wants with an incident, by what they typed. */
export type IncidentOrder =
  | Exclude<IncidentCommand, { do: 'join' | 'close' | 'told' }>
  | { do: 'join'; cases: readonly number[] }
  | { do: 'close'; reason?: string | undefined }
  | { do: 'undo' }

/** Why nothing was done, with the incident as it is. */
export type IncidentRefused = IncidentStanding & {
  refusal: IncidentRefusal | IncidentUndoRefusal
}

/**
 * Does something with an incident, on what it is at that moment: whoever was quicker is heard first.
 *
 * @param typed its id
 * @throws MentionsError where there is none, or it is of a brand that this config does not watch
 */
export async function actOnIncident(
  context: Context,
  setup: Setup,
  { typed, by, order }: { typed: string; by: string; order: IncidentOrder },
): Promise<IncidentActed | IncidentRefused> {
  return await writeStore(context, setup, async (store) => {
    const { id } = await incidentToActOn(store, setup, typed)
    let at = context.now()
    const changed = await changeIncident(store, id, async (incident, file) => {
      at = momentAfter(file, by, context.now())
      if (order.do === 'undo') {
        const undone = undoLast(file.events, { at, by })
        return 'refused' in undone ? { events: [], refusal: undone } : undone
      }
      const command = await commandOf(store, setup, { incident, order })
      const decision = decide(incident, command, { at, by })
      return isRefused(decision) ? { events: [], refusal: decision } : { events: decision }
    })
    if (changed === undefined) throw gone(typed)
    const { incident, decision } = changed
    const taken = 'undone' in decision ? decision.undone : undefined
    if (taken !== undefined) await takeBackReplies(store, taken, { at, by })
    const standing = await standingOf(store, setup, incident)
    if ('refusal' in decision) return { ...standing, refusal: decision.refusal }
    const events = taken ?? decision.events
    const caseIds = casesOf(events)
    return {
      ...standing,
      did: order.do,
      by,
      at,
      changed: decision.events.length > 0,
      events,
      cases: caseIds.length,
      named: await namedCases(store, caseIds, { at, by }),
      ...nextFor(standing),
    }
  })
}

const gone = (typed: string) =>
  new MentionsError(`There is no incident ${JSON.stringify(typed)} any more.`, {
    hint: '`mentions incidents`',
  })

/** The cases that these events are about, each once. */
const casesOf = (events: readonly IncidentEvent[]): readonly number[] => [
  ...new Set(
    events.flatMap((event) => {
      switch (event.code) {
        case 'joined':
        case 'left':
        case 'unreachable':
          return [event.args.caseId]
        case 'told':
          return [...event.args.cases, ...(event.args.recorded ?? [])]
        default:
          return []
      }
    }),
  ),
]

async function commandOf(
  store: Store,
  setup: Setup,
  { incident, order }: { incident: Incident; order: Exclude<IncidentOrder, { do: 'undo' }> },
): Promise<IncidentCommand> {
  switch (order.do) {
    case 'join':
      return { do: 'join', cases: await joining(store, incident, order.cases) }
    case 'leave':
    case 'unreachable':
      return { ...order, cases: order.cases.flatMap(await memberNumbers(store, incident)) }
    case 'close':
      return {
        ...order,
        ledger: (await withLedger(store, incident)).counts,
        hasChannels: channelsOf(setup.channels, incident.brand).length > 0,
      }
    default:
      return order
  }
}

/**
 * Since when each of these cases is of the incident: their first post since it began, or else their last.
 *
 * @throws MentionsError for a case about another brand
 */
async function joining(
  store: Store,
  { brand, since }: Pick<Incident, 'brand' | 'since'>,
  caseIds: readonly number[],
): Promise<readonly { caseId: number; since: Date }[]> {
  const joined: { caseId: number; since: Date }[] = []
  for (const caseId of caseIds) {
    const file = await store.cases.file(caseId)
    if (file === undefined) continue
    if (file.case.brand !== brand)
      throw new MentionsError(
        `${shortId(caseId)} is about ${JSON.stringify(file.case.brand)}, and the incident about ${JSON.stringify(brand)}. Nothing was done.`,
        { hint: 'Leave it out, or open one for that brand: `mentions incidents open`' },
      )
    const moments = file.mentions.map(({ post }) => post.publishedAt)
    const first = moments.find((moment) => moment >= since) ?? moments.at(-1)
    if (first !== undefined) joined.push({ caseId: file.case.id, since: first })
  }
  return joined
}

/** The replies that were recorded by the same command, as far as nobody did anything with their cases since. */
async function takeBackReplies(
  store: Store,
  undone: readonly IncidentEvent[],
  { at, by }: { at: Date; by: string },
): Promise<void> {
  for (const event of undone)
    if (event.code === 'told')
      for (const caseId of event.args.recorded ?? []) await runUndo(store, { caseId, at, by, only: event.at })
}

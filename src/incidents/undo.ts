import type { IncidentEvent } from '../model/incident.js'

/** Why nothing is taken back: nobody did anything, or somebody else did the last thing; or it is what the incident began with. */
export type IncidentUndoRefusal = { refused: 'undo'; last?: IncidentEvent; isBeginning?: true }

/** What happened and was not taken back, in the order in which it happened. */
export function standing(events: readonly IncidentEvent[]): readonly IncidentEvent[] {
  let stand: IncidentEvent[] = []
  for (const event of events)
    if (event.code === 'undone') stand = stand.filter((one) => !isOf(one, event))
    else stand.push(event)
  return stand
}

const isOf = (one: IncidentEvent, undone: Extract<IncidentEvent, { code: 'undone' }>): boolean =>
  isSame(one.by, undone.by) && one.at.toISOString() === undone.args.at

/** Two names of one of the team. */
const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.toLowerCase() === other?.toLowerCase()

/**
 * Takes back the last thing that somebody did with an incident, all of it that was one command. What scans saw meanwhile stays.
 *
 * @returns what says so, and what was taken back
 */
export function undoLast(
  events: readonly IncidentEvent[],
  { at, by }: { at: Date; by: string },
): { events: readonly IncidentEvent[]; undone: readonly IncidentEvent[] } | IncidentUndoRefusal {
  const stands = standing(events)
  const last = stands.findLast((event) => event.by !== undefined)
  if (last === undefined) return { refused: 'undo' }
  if (!isSame(last.by, by)) return { refused: 'undo', last }
  const moment = last.at.toISOString()
  const undone = stands.filter((event) => isSame(event.by, by) && event.at.toISOString() === moment)
  if (undone.some(({ code }) => code === 'opened')) return { refused: 'undo', last, isBeginning: true }
  return { events: [{ code: 'undone', args: { at: moment }, at, by }], undone }
}

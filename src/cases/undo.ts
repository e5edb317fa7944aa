import type { CaseEvent } from '../model/case-event.js'
import type { CaseRecord } from '../store/port/records.js'
import { isDeed } from './deeds.js'
import { evolve } from './evolve.js'
import { toThen, withHandling } from './handling.js'
import { isSamePerson } from './same-person.js'

/** Why nothing is taken back: nobody did anything, or somebody else did the last thing, on which others may build by now. */
export type UndoRefusal = { refused: 'undo'; last?: CaseEvent }

/** `events`: what says in the history that `undone` was taken back; `left`: what stands without it. */
type Undone = { events: readonly CaseEvent[]; undone: readonly CaseEvent[]; left: readonly CaseEvent[] }

/** What happened and was not taken back, in the order in which it happened. */
export function standing(history: readonly CaseEvent[]): readonly CaseEvent[] {
  const events: CaseEvent[] = []
  for (const event of history) {
    if (event.code !== 'undone') {
      events.push(event)
      continue
    }
    const { code, at } = event.args
    const index = events.findLastIndex((one) => one.code === code && one.at.toISOString() === at)
    if (index >= 0) events.splice(index, 1)
  }
  return events
}

/**
 * Takes back the last thing that somebody did to a case, all of it that was one command. What scans saw meanwhile stays.
 *
 * @param only of the command of this moment; otherwise the last one
 */
export function undo(
  file: CaseRecord,
  history: readonly CaseEvent[],
  { at, by, only }: { at: Date; by: string; only?: Date | undefined },
): Undone | UndoRefusal {
  const stands = standing(history)
  const acts = stands.filter((event) => event.by !== undefined)
  const last = acts.at(-1)
  if (last === undefined || !isSamePerson(last.by, by)) return { refused: 'undo', ...(last && { last }) }
  if (only !== undefined && last.at.getTime() !== only.getTime()) return { refused: 'undo', last }
  const undone = acts.filter((act) => isSamePerson(act.by, by) && act.at.getTime() === last.at.getTime())
  const gone = new Set(undone)
  const left = stands.filter((event) => !gone.has(event))
  const back = toThen(stateAfter(file, left))
  const untouched = left.some(isDeed) ? {} : { untouched: true as const }
  return {
    events: undone.toReversed().map((event) => ({
      code: 'undone',
      args: { code: event.code, at: event.at.toISOString(), back, ...openedBefore(event), ...untouched },
      at,
      by,
    })),
    undone,
    left,
  }
}

const openedBefore = (event: CaseEvent) =>
  event.code === 'merged' ? { opened: event.args.opened.before } : {}

/** How the case would stand if only this had happened. */
const stateAfter = (file: CaseRecord, history: readonly CaseEvent[]): CaseRecord =>
  history.reduce(evolve, withHandling({ ...file, state: 'new' }, {}))

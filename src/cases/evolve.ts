import type { CaseState } from '../model/case.js'
import type { CaseEvent, CaseHappening } from '../model/case-event.js'
import type { CaseRecord } from '../store/port/records.js'
import { isDeed } from './deeds.js'
import { handledAfter, withHandling } from './handling.js'
import { stateAfterOver } from './over-there.js'
import { stateAfterSaid } from './said.js'

/** `state`: the one it leads to, where it leads anywhere. `touches`: it keeps the case from lapsing. */
type Effect = { state?: CaseState; touches: boolean }

const effects: Readonly<Record<CaseHappening['code'], Effect>> = {
  opened: { state: 'new', touches: true },
  'mention-added': { touches: true },
  'words-changed': { touches: true },
  'came-back': { state: 'new', touches: true },
  // Where it leads depends on where the case is.
  said: { touches: true },
  'answered-there': { state: 'answered', touches: true },
  'acknowledged-there': { state: 'acknowledged', touches: true },
  // So does where that leads.
  'over-there': { touches: true },
  'post-gone': { touches: false },
  // No answer, and no work on the case: what comes later may be set aside as well.
  'set-aside': { touches: false },
  removed: { touches: false },
  // That a post is fine is no reason to bring a lapsed case to the list again; `evolve` looks at the verdict.
  marked: { touches: false },
  unmarked: { touches: false },
  acknowledged: { state: 'acknowledged', touches: true },
  answered: { state: 'answered', touches: true },
  resolved: { state: 'resolved', touches: true },
  confirmed: { state: 'confirmed', touches: true },
  ignored: { state: 'ignored', touches: true },
  snoozed: { state: 'snoozed', touches: true },
  reopened: { state: 'new', touches: true },
  assigned: { touches: true },
  noted: { touches: true },
  tagged: { touches: true },
  untagged: { touches: true },
  // Often said when all is over, of many at once.
  caused: { touches: false },
  // What lapsed on both sides is no fresher for being one.
  merged: { touches: false },
  split: { touches: true },
  'split-off': { touches: true },
  undone: { touches: true },
  forgotten: { touches: false },
  'words-deleted': { touches: false },
  told: { touches: false },
  unknown: { touches: false },
}

/** What an event makes of a case. */
export function evolve(file: CaseRecord, event: CaseEvent): CaseRecord {
  const touched = touchOfEvent(event)
  return {
    ...withHandling(file, handledAfter(event, file)),
    state: stateAfter(event, file) ?? file.state,
    openedAt: openedAfter(event) ?? file.openedAt,
    touchedAt: touched !== undefined && touched > file.touchedAt ? touched : file.touchedAt,
    isActedOn: isActedOnAfter(event, file.isActedOn),
  }
}

/** What was taken back is nothing done. */
const isActedOnAfter = (event: CaseEvent, before: boolean): boolean =>
  event.code === 'undone' ? before && event.args.untouched !== true : before || isDeed(event)

function stateAfter(event: CaseEvent, before: CaseRecord): CaseState | undefined {
  if (event.code === 'said') return stateAfterSaid(event, before)
  if (event.code === 'over-there') return stateAfterOver(event)
  if (event.code === 'undone') return event.args.back.state
  if (event.code === 'merged' || event.code === 'split-off') return event.args.stands.state
  return effects[event.code].state
}

function openedAfter(event: CaseEvent): Date | undefined {
  if (event.code === 'merged') return new Date(event.args.opened.after)
  if (event.code === 'undone' && event.args.opened !== undefined) return new Date(event.args.opened)
  return undefined
}

/** The moment by which an event keeps its case from lapsing; undefined where it does not. */
function touchOfEvent(event: CaseEvent): Date | undefined {
  if (event.code === 'merged') return new Date(event.args.touched)
  // What had lapsed when it was set aside is no fresher for being back.
  if (event.code === 'undone' && event.args.code === 'set-aside') return undefined
  const { touches } = effects[event.code]
  if (!touches && !(event.code === 'marked' && event.args.verdict === 'complaint')) return undefined
  return 'since' in event.args && event.args.since ? new Date(event.args.since) : event.at
}

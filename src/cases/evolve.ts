import type { CaseState } from '../model/case.js'
import type { CaseEvent } from '../model/case-event.js'
import type { CaseRecord } from '../store/port/records.js'

/** What an event makes of a case. */
export function evolve(file: CaseRecord, event: CaseEvent): CaseRecord {
  const touchedAt = touches(event) && event.at > file.touchedAt ? event.at : file.touchedAt
  const state = stateAfter(event) ?? file.state
  const { snoozedUntil, ...rest } = file
  const until = event.code === 'snoozed' ? new Date(event.args.until) : snoozedUntil
  return {
    ...rest,
    state,
    touchedAt,
    ...(state === 'snoozed' && until && { snoozedUntil: until }),
    revision: file.revision + 1,
    isActedOn: file.isActedOn || event.by !== undefined,
  }
}

/** Undefined where the event leaves the state as it is. */
function stateAfter({ code }: CaseEvent): CaseState | undefined {
  switch (code) {
    case 'opened':
    case 'came-back':
    case 'reopened':
      return 'new'
    case 'acknowledged':
    case 'answered':
    case 'resolved':
    case 'confirmed':
    case 'ignored':
    case 'snoozed':
      return code
    default:
      return undefined
  }
}

/** Whether it keeps the case from lapsing. That a post is fine, or a mark taken back, is no reason to bring it to the list again. */
function touches(event: CaseEvent): boolean {
  switch (event.code) {
    case 'marked':
      return event.args.verdict === 'complaint'
    case 'unmarked':
    case 'post-gone':
    case 'removed':
    case 'told':
    case 'unknown':
      return false
    default:
      return true
  }
}

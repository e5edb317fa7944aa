import type { CaseState, Handling } from '../model/case.js'
import type { CaseEvent, HandlingThen } from '../model/case-event.js'
import { stateAfterSaid } from './said.js'

/** How the case is handled after the event. */
export function handledAfter(event: CaseEvent, before: Handling & { state: CaseState }): Handling {
  const was = handlingOf(before)
  const { waitsFrom: _, ...awake } = was
  switch (event.code) {
    case 'acknowledged':
      return { ...awake, acknowledgedAt: was.acknowledgedAt ?? event.at }
    case 'answered': {
      const { next } = event.args
      return {
        ...awake,
        acknowledgedAt: was.acknowledgedAt ?? event.at,
        answeredAt: event.at,
        ...(next !== undefined && { waitsFrom: new Date(next) }),
      }
    }
    case 'resolved':
      return { ...awake, acknowledgedAt: was.acknowledgedAt ?? event.at, resolvedAt: event.at }
    case 'said': {
      const { what, since } = event.args
      if (stateAfterSaid(what, before.state) === before.state) return was
      return { ...awake, resolvedAt: was.resolvedAt ?? (since === undefined ? event.at : new Date(since)) }
    }
    case 'snoozed':
      return { ...was, waitsFrom: new Date(event.args.until) }
    case 'confirmed':
    case 'ignored':
      return awake
    case 'came-back':
    case 'reopened':
      return waitingAgain(
        was,
        'since' in event.args && event.args.since ? new Date(event.args.since) : event.at,
      )
    case 'assigned': {
      const { owner: _before, ...rest } = was
      return event.args.to === undefined ? rest : { ...rest, owner: event.args.to }
    }
    case 'tagged':
      return { ...was, tags: [...new Set([...(was.tags ?? []), event.args.tag])] }
    case 'untagged': {
      const { tags = [], ...rest } = was
      const left = tags.filter((tag) => tag !== event.args.tag)
      return left.length === 0 ? rest : { ...rest, tags: left }
    }
    case 'undone':
      return fromThen(event.args.back)
    case 'merged':
    case 'split-off':
      return fromThen(event.args.stands)
    default:
      return was
  }
}

/** Who was answered waits anew; who was only put off, or put aside, has waited all the time. */
function waitingAgain({ owner, tags, answeredAt, resolvedAt, backSince }: Handling, since: Date): Handling {
  const isAnew = answeredAt !== undefined || resolvedAt !== undefined
  return handlingOf({
    ...(owner !== undefined && { owner }),
    ...(tags && { tags }),
    ...(isAnew ? { backSince: since } : backSince && { backSince }),
  })
}

const moments = ['acknowledgedAt', 'answeredAt', 'resolvedAt', 'backSince', 'waitsFrom'] as const

/** What of a case says how it was handled. */
export function handlingOf({ owner, tags, ...rest }: Handling): Handling {
  const handling: Handling = { ...(owner !== undefined && { owner }), ...(tags && { tags }) }
  for (const key of moments) {
    const moment = rest[key]
    if (moment !== undefined) handling[key] = moment
  }
  return handling
}

/** The file, handled so and in no other way. */
export function withHandling<File extends Handling>(file: File, handling: Handling): File {
  const { owner, tags, acknowledgedAt, answeredAt, resolvedAt, backSince, waitsFrom, ...rest } = file
  return { ...rest, ...handling } as File
}

/** As it is kept with what takes a move back. */
export function toThen({ state, ...file }: { state: CaseState } & Handling): HandlingThen {
  const { owner, tags, ...rest } = file
  const then: HandlingThen = { state, ...(owner !== undefined && { owner }), ...(tags && { tags }) }
  for (const key of moments) {
    const moment = rest[key]
    if (moment !== undefined) then[key] = moment.toISOString()
  }
  return then
}

/** As it was kept. */
export function fromThen({ owner, tags, ...rest }: HandlingThen): Handling {
  const handling: Handling = { ...(owner !== undefined && { owner }), ...(tags && { tags }) }
  for (const key of moments) {
    const moment = rest[key]
    if (moment !== undefined) handling[key] = new Date(moment)
  }
  return handling
}

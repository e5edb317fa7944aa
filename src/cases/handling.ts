import type { CaseState, Handling } from '../model/case.js'
import type { CaseEvent, HandlingThen } from '../model/case-event.js'
import { stateAfterOver } from './over-there.js'
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
      const { since } = event.args
      if (stateAfterSaid(event, before) === before.state) return was
      return { ...awake, resolvedAt: was.resolvedAt ?? (since === undefined ? event.at : new Date(since)) }
    }
    case 'answered-there': {
      const there = new Date(event.args.since)
      return { ...awake, acknowledgedAt: was.acknowledgedAt ?? there, answeredAt: there }
    }
    case 'acknowledged-there':
      return { ...awake, acknowledgedAt: was.acknowledgedAt ?? new Date(event.args.since) }
    case 'over-there': {
      const there = new Date(event.args.since)
      return stateAfterOver(event) === 'resolved'
        ? { ...awake, resolvedAt: was.resolvedAt ?? there }
        : { ...awake, acknowledgedAt: was.acknowledgedAt ?? there }
    }
    case 'snoozed':
      return { ...was, waitsFrom: new Date(event.args.until) }
    // Who says that all is well says that it is solved, and by then at the latest it was.
    case 'confirmed':
      return { ...awake, resolvedAt: was.resolvedAt ?? event.at }
    case 'ignored':
      return awake
    case 'came-back': {
      const { relapsed, since, from = since } = event.args
      return waitingAgain(was, {
        backSince: from === undefined ? event.at : new Date(from),
        backAs: relapsed ? 'relapsed' : 'came-back',
      })
    }
    case 'reopened':
      return waitingAgain(was, { backSince: event.at, backAs: 'reopened' })
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
    case 'forgotten': {
      const { tags: _named, ...rest } = was
      return rest
    }
    case 'caused': {
      const { cause: _before, ...rest } = was
      return event.args.cause === undefined ? rest : { ...rest, cause: event.args.cause }
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
function waitingAgain({ owner, tags, cause, ...was }: Handling, back: Back): Handling {
  const isAnew = was.answeredAt !== undefined || was.resolvedAt !== undefined
  const { backSince, backAs } = isAnew ? back : was
  return handlingOf({
    ...(owner !== undefined && { owner }),
    ...(tags && { tags }),
    ...(cause !== undefined && { cause }),
    ...(backSince && { backSince }),
    ...(backAs && { backAs }),
  })
}

type Back = Required<Pick<Handling, 'backSince' | 'backAs'>>

const moments = ['acknowledgedAt', 'answeredAt', 'resolvedAt', 'backSince', 'waitsFrom'] as const

/** What is no moment of how a case is handled. */
const plainOf = ({ owner, tags, cause, backAs }: Pick<Handling, 'owner' | 'tags' | 'cause' | 'backAs'>) => ({
  ...(owner !== undefined && { owner }),
  ...(tags && { tags }),
  ...(cause !== undefined && { cause }),
  ...(backAs && { backAs }),
})

/** What of a case says how it was handled. */
export function handlingOf(file: Handling): Handling {
  const handling: Handling = plainOf(file)
  for (const key of moments) {
    const moment = file[key]
    if (moment !== undefined) handling[key] = moment
  }
  return handling
}

/** The file, handled so and in no other way. */
export function withHandling<File extends Handling>(file: File, handling: Handling): File {
  const {
    owner,
    tags,
    cause,
    backAs,
    acknowledgedAt,
    answeredAt,
    resolvedAt,
    backSince,
    waitsFrom,
    ...rest
  } = file
  return { ...rest, ...handling } as File
}

/** As it is kept with what takes a move back. */
export function toThen({ state, ...file }: { state: CaseState } & Handling): HandlingThen {
  const then: HandlingThen = { state, ...plainOf(file) }
  for (const key of moments) {
    const moment = file[key]
    if (moment !== undefined) then[key] = moment.toISOString()
  }
  return then
}

/** As it was kept. */
export function fromThen(then: HandlingThen): Handling {
  const handling: Handling = plainOf(then)
  for (const key of moments) {
    const moment = then[key]
    if (moment !== undefined) handling[key] = new Date(moment)
  }
  return handling
}

import type { Mute, Muted } from '../model/mute.js'
import { isSamePerson } from './same-person.js'

/** What of a mention decides whether it is muted. `person`: who wrote it, where they can be told from others. */
type Facts = {
  brand: string
  place: string
  threadId?: string | undefined
  person?: { place: string; key: string } | undefined
}

/** Until when something is muted; without a moment for good. */
export type Muting = { until?: Date }

/** The mute that holds longest, of those that nobody ended. */
export function mutingOf(mutes: readonly Mute[], facts: Facts): Muting | undefined {
  const holding = mutes.filter(
    ({ what, brand, ended }) =>
      ended === undefined && (brand === undefined || brand === facts.brand) && isMeant(what, facts),
  )
  const [longest] = holding.toSorted((one, other) => endOf(other) - endOf(one))
  if (longest === undefined) return undefined
  return longest.until === undefined ? {} : { until: longest.until }
}

const endOf = ({ until }: Muting): number => until?.getTime() ?? Number.POSITIVE_INFINITY

function isMeant(what: Muted, { place, threadId, person }: Facts): boolean {
  switch (what.kind) {
    case 'person':
      return person?.place === what.place && person.key === what.key
    case 'place':
      return place === what.place || place.endsWith(`.${what.place}`)
    case 'thread':
      return threadId === what.thread
  }
}

export const isSame = (one: Muted, other: Muted): boolean =>
  JSON.stringify(Object.entries(one).toSorted()) === JSON.stringify(Object.entries(other).toSorted())

/** Whether it is muted at that moment. */
export const isMutedAt = ({ until }: Muting, now: Date): boolean => until === undefined || until > now

/** What somebody did last with a mute: set it, or ended it. */
export type MuteAct = { did: 'mute' | 'unmute'; at: Date; by: string }

/** Undefined where that was taken back, or where it was over by itself by now. */
export function lastAct({ at, by, until, ended }: Mute, now: Date): MuteAct | undefined {
  if (ended === undefined)
    return isMutedAt({ ...(until && { until }) }, now) ? { did: 'mute', at, by } : undefined
  const isOver = until !== undefined && ended.at >= until
  return isOver || ended.undone === true ? undefined : { did: 'unmute', at: ended.at, by: ended.by }
}

/** The last thing that somebody did with mutes, as one command, and with which of them. */
export function lastCommand(
  mutes: readonly Mute[],
  by: string,
  now: Date,
): (Pick<MuteAct, 'did' | 'at'> & { muteIds: readonly number[] }) | undefined {
  const acts = mutes.flatMap((mute) => {
    const act = lastAct(mute, now)
    return isSamePerson(act?.by, by) && act !== undefined ? [{ ...act, mute }] : []
  })
  const [last] = acts.toSorted((one, other) => other.at.getTime() - one.at.getTime())
  if (last === undefined) return undefined
  const together = acts.filter(({ at }) => at.getTime() === last.at.getTime())
  // One that took the place of another ended that in the same moment.
  const set = together.filter(({ did }) => did === 'mute')
  const meant = set.length > 0 ? set : together
  const [{ did } = last] = meant
  return { did, at: last.at, muteIds: meant.map(({ mute }) => mute.id) }
}

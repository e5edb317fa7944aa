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

/** What somebody did with mutes as one command, of which something may be left to take back. */
export type MuteCommand = Pick<MuteAct, 'did' | 'at'> & {
  /** Of these their act is the last one. */
  muteIds: readonly number[]
  /** What they set and somebody else ended since. */
  overtaken: readonly Overtaken[]
}

/** `anew`: what that somebody set in its place. */
export type Overtaken = { mute: Mute; at: Date; by: string; anew?: Mute }

/** The last thing that somebody did with mutes, as one command, as far as it was neither taken back nor is over by itself. */
export function lastCommand(mutes: readonly Mute[], by: string, now: Date): MuteCommand | undefined {
  const own = mutes.flatMap((mute) => {
    const act = lastAct(mute, now)
    return isSamePerson(act?.by, by) && act !== undefined ? [{ did: act.did, at: act.at, mute }] : []
  })
  const overtaken = overtakenOf(mutes, by, now)
  const moments = [...own.map((act) => act.at), ...overtaken.map(({ mute }) => mute.at)]
  const [at] = moments.toSorted((one, other) => other.getTime() - one.getTime())
  if (at === undefined) return undefined
  const together = own.filter((act) => act.at.getTime() === at.getTime())
  const lost = overtaken.filter(({ mute }) => mute.at.getTime() === at.getTime())
  // One that took the place of another ended that in the same moment.
  const set = together.filter(({ did }) => did === 'mute')
  const meant = set.length > 0 || lost.length > 0 ? set : together
  return {
    did: meant[0]?.did ?? 'mute',
    at,
    muteIds: meant.map(({ mute }) => mute.id),
    overtaken: lost,
  }
}

/** What they set and somebody else ended; of a command of which the rest was taken back there is nothing more to do. */
function overtakenOf(mutes: readonly Mute[], by: string, now: Date): readonly Overtaken[] {
  const own = mutes.filter((mute) => isSamePerson(mute.by, by))
  const begun = new Set(own.filter(({ ended }) => ended?.undone).map(({ at }) => at.getTime()))
  return own.flatMap((mute) => {
    const ending = begun.has(mute.at.getTime()) ? undefined : endedByOther(mute, now)
    if (ending === undefined) return []
    const anew = mutes.find(
      ({ id, what, brand, at }) =>
        id !== mute.id &&
        isSame(what, mute.what) &&
        brand === mute.brand &&
        at.getTime() === ending.at.getTime(),
    )
    return [{ mute, ...ending, ...(anew && { anew }) }]
  })
}

/** Who else ended what would hold still, and when. */
function endedByOther({ by, until, ended }: Mute, now: Date): { at: Date; by: string } | undefined {
  if (ended === undefined || ended.undone === true || isSamePerson(ended.by, by)) return undefined
  return until === undefined || (ended.at < until && until > now) ? { at: ended.at, by: ended.by } : undefined
}

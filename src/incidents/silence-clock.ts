import type { Incident } from './incident.js'
import { silenceDueAt } from './silence.js'

/** How long a brand may be silent, in milliseconds, and where it has to speak. */
export type SilenceSettings = { after: number; every: number; channels: 'any' | 'all' }

/** A channel of the brand, as it was last asked. */
export type ChannelRead = {
  id: string
  name: string
  /** The last time that it gave an answer. */
  answeredAt?: Date | undefined
  /** It gave none the last time that it was asked. */
  fails: boolean
}

/** How long nobody of us has spoken, and what of it has been told. */
export type Clock = {
  /** The first post, or our last word. */
  since: Date
  /** So often it was told since then. */
  times: number
  /** When it is to be told next. */
  dueAt: Date
}

/** While it goes on it runs: it is open, more people than usual complain, and it is neither a slow rise nor over. */
export const isClockRunning = ({ state, origin, calmSince }: Incident): boolean =>
  state === 'open' && origin !== 'slow' && calmSince === undefined

/** @param channels of the brand (ids); with `all` each has to speak, and what was said by hand counts for each */
export function clockOf(incident: Incident, settings: SilenceSettings, channels: readonly string[]): Clock {
  const since =
    settings.channels === 'all'
      ? channels
          .map((id) => spokenAt(incident, id))
          .reduce((first, moment) => (moment < first ? moment : first), incident.silence.since)
      : incident.silence.since
  const told = incident.alarms.filter((alarm) => alarm.since.getTime() === since.getTime())
  const last = told.at(-1)?.at.getTime()
  const dueAt = silenceDueAt({ since: since.getTime(), ...(last !== undefined && { told: last }) }, settings)
  return { since, times: told.length, dueAt: new Date(dueAt) }
}

/** The last word of a channel, or since when it owes one. */
const spokenAt = ({ words, owedFrom }: Incident, id: string): Date =>
  words
    .filter(({ channel, how, at }) => at > owedFrom && (channel === id || how === 'hand'))
    .reduce((last, { at }) => (at > last ? at : last), owedFrom)

/**
 * `silent`: every channel was read since, and none says anything; with `all`, one of them says nothing. `unknown`: the channels that were not
 * read since, and those of them that give no answer. `not-yet`: it is not time.
 */
export type Silence =
  | { is: 'not-yet' }
  | { is: 'silent'; clock: Clock }
  | { is: 'unknown'; clock: Clock; unread: readonly string[]; failing: readonly string[] }

/** Whether it is to be told now that nobody speaks. Of a brand without channels nobody knows what it says. */
export function silenceOf(
  incident: Incident,
  settings: SilenceSettings,
  channels: readonly ChannelRead[],
  now: Date,
): Silence {
  if (!isClockRunning(incident) || channels.length === 0) return { is: 'not-yet' }
  const clock = clockOf(
    incident,
    settings,
    channels.map(({ id }) => id),
  )
  if (now < clock.dueAt) return { is: 'not-yet' }
  const isAll = settings.channels === 'all'
  const silent = channels.filter(({ id }) => !isAll || spokenAt(incident, id) <= clock.since)
  // What was read before may have changed since.
  const unread = silent.filter(({ answeredAt }) => answeredAt === undefined || answeredAt < clock.dueAt)
  const isKnown = isAll ? unread.length < silent.length : unread.length === 0
  if (isKnown) return { is: 'silent', clock }
  const failing = unread.filter(({ fails }) => fails)
  const names = (some: readonly ChannelRead[]) => some.map(({ name }) => name)
  return { is: 'unknown', clock, unread: names(unread), failing: names(failing) }
}

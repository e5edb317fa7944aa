import { type ArgsOf, args, type Coded } from './coded.js'
import type { Failure } from './failure.js'

/** Why sources could not be read that are not to blame, by code. */
export const outageReasons = {
  /** Nothing could be reached from here. */
  offline: args(),
  /** No name could be looked up. */
  names: args(),
  /** The proxy on the way: its host and port, and the code of the failure. */
  proxy: args<{ proxy: string; failure: string }>(),
  /** The network shows a page of its own in the place of every site; `host`: where it stands, if that is a site of its own. */
  portal: args<{ host?: string }>(),
  /** No certificate is valid at the time that this machine has. */
  clock: args(),
  /** Somebody whom this machine does not trust vouches for every site, as a proxy that looks into secure connections does. */
  certificates: args<{ issuer?: string }>(),
  /** The machine slept while it asked. */
  asleep: args(),
  /** Not for who reads it: what is used here is nobody else's business. */
  untold: args(),
}

export type OutageReason = Coded<ArgsOf<typeof outageReasons>>

/** For so long sources could not be read, and none of them was to blame. */
export type Outage = {
  reason: OutageReason
  /** The first run that met it. */
  from: Date
  /** The last one. */
  lastAt: Date
  /** The run in which sites could be reached again; undefined while it lasts. */
  endedAt?: Date
  /** When it ended nothing was reached: it lasted for too long to excuse failures, or what it left is not configured any more. */
  givenUp?: true
  /** Who only hears of trouble that lasts was told of it. */
  told?: true
  /** How many runs met it. */
  runs: number
  /** Ids of the sources that could not be read for it, and were not since. */
  left: readonly string[]
  /** How those of them failed that were asked, by id. */
  failures: Readonly<Record<string, Failure>>
  /** Others could be read. */
  partly?: true
}

import type { Clock } from '../http/clock.js'
import type { CrewTimes } from '../store/port/crew.js'
import type { Event } from '../views/events.js'

/** The world as a use case may touch it; the process at the edge, whatever a test likes inside. */
export type Context = {
  /** Decides where files are, and how the shells of the system quote. */
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  cwd: string
  /** The user's own folder for what can be made again, of this build; undefined where there is none. */
  cache?: string | undefined
  now(): Date
  /** How time passes here; as on the machine where it isn't given. */
  sleep?: Clock['sleep'] | undefined
  /** How soon those who share the work on a store notice each other; as usual where it isn't given. */
  crewTimes?: CrewTimes | undefined
  /** Ends what is under way when the person presses Ctrl-C. */
  signal: AbortSignal
  /** Ends what `work` has to clear away itself when the person presses Ctrl-C; where it isn't given, nobody presses it. */
  endingItself?<T>(work: () => Promise<T>): Promise<T>
  /** A number from 0 to 1, for what must not happen at the same time everywhere. */
  random(): number
  /** Tells who follows the work what happens, in words or as lines of JSON; never part of the result. */
  log(event: Event): void
}

/** What of the options every use case on a config starts from. */
export type Where = { config?: string | undefined; store?: string | undefined }

import type { Lease, LeaseOptions } from './lease.js'

/** Something to be done by whoever of those who work on a store comes to it first. */
export type QueuedJob = {
  /** One of the tasks of those who work on it. */
  task: string
  /** What it is about. At most one waits under a key, and only one that waits is begun. */
  key: string
  /** What JSON can hold; `{}` without it. */
  payload?: Readonly<Record<string, unknown>> | undefined
  /** By the database's clock; now where it isn't given. */
  at?: Date | undefined
}

/**
 * `in-place`: of one that waits under the same key. `unless-waiting`: one that waits keeps its time. `missing`: also not where one is under way.
 * What is under way under the same key is not done again, whatever becomes of it, unless it is added as `missing`.
 */
export type Adding = 'in-place' | 'unless-waiting' | 'missing'

export type Tasks = Readonly<Record<string, Task>>

type Task = {
  /** Those with a lower number are begun first. */
  rank: number
  run(job: { key: string; payload: Readonly<Record<string, unknown>> }): Promise<void>
}

/** How often things are looked at, in milliseconds. */
export type CrewTimes = {
  /** Between two signs of life. */
  sign: number
  /** After so long without one somebody's work is given to others. */
  silence: number
  /** Between two looks for work, where nobody told of any. */
  look: number
}

export type JoinOptions = {
  pid: number
  /** What this one does, in the words of whoever started it. */
  role: string
  /** Each team does its own tasks, so many at once. */
  teams: readonly { tasks: Tasks; atOnce: number }[]
  now: () => Date
  times?: CrewTimes | undefined
}

/** One of those who share the work on a store. What it writes is refused once its work was given to others. */
export interface Worker {
  /** Of all that ever were: who joins again is another one. */
  readonly number: number
  /** Milliseconds that the database's clock is ahead of this machine's. */
  ahead(): number
  add(jobs: readonly QueuedJob[], how: Adding): Promise<void>
  /** Of jobs that wait for a later time than that, each under its key. */
  advance(times: readonly { key: string; at: Date }[]): Promise<void>
  /**
   * To be asked before anything that two must not do at once, such as asking a site: it may be somebody else's by now.
   *
   * @throws Failed where it was silent for so long that others may do its work
   */
  refuseIfUnsure(): void
  /** Is aborted with the reason when it is no worker any more: it was silent for too long, or has lost the database. */
  readonly over: AbortSignal
  /** Waits for what is under way, and leaves the rest to others. */
  leave(): Promise<void>
}

/** Who works on a store, on what, and what waits. */
export type CrewStatus = {
  workers: readonly {
    number: number
    host: string
    pid: number
    role: string
    since: Date
    /** The last sign of life. */
    seen: Date
  }[]
  jobs: readonly {
    task: string
    key: string
    /** When it is due. */
    at: Date
    /** Who is at it, by number, and since when; a number that nobody has while nobody knows yet. */
    doneBy?: { worker: number | undefined; since: Date } | undefined
  }[]
  /** By the database's clock. */
  now: Date
}

/** How several machines share the work on one store. */
export interface Crew {
  /** @throws Failed where the database refuses it */
  join(place: string, options: JoinOptions): Promise<Worker>
  /** Undefined where nobody ever worked on it in this way. */
  status(place: string): Promise<CrewStatus | undefined>
  /**
   * The right that no job of some tasks is begun, by those who ask `isQuiet` first; taken once all that were under way have ended.
   *
   * @param kind the first word of what these tasks are called
   * @throws Failed naming who has it, or is at such a job, when they do not end in time
   */
  quiet(place: string, kind: string, options: Omit<LeaseOptions, 'kind'>): Promise<Lease>
  /** Whether somebody has that right, or waits for it to begin. */
  isQuiet(place: string): Promise<boolean>
}

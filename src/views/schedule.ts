/** What runs by itself and when, for whatever starts programs on a machine. */
export type Schedule = {
  /** Whole paths: who starts it knows no `PATH` of a login shell. */
  node: string
  program: string
  /** Where errors go that nobody mails: a file; undefined where there is no home folder. */
  log?: string | undefined
  runs: readonly ScheduledRun[]
}

export type ScheduledRun = {
  /** Such as `scan`: names files and tasks. */
  name: 'scan' | 'digest' | 'pending'
  /** What it is for, for people. */
  about: string
  /** What follows the program's path. */
  args: readonly string[]
  when: Every | Daily
  /** How often was asked for, where no scheduler can say it evenly; milliseconds. */
  asked?: number
  /** Names of the environment variables without which it fails. */
  variables: readonly string[]
}

/** A number of minutes that divides an hour, or of whole hours that divides a day. */
type Every = { everyMinutes: number }
/** By the machine's clock; every day, or on one day of the week: 0 is Sunday. */
type Daily = { hour: number; minute: number; weekday?: number }

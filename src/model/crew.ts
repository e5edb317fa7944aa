/** Who shares the work on a store, and what waits. */
export type CrewAtWork = {
  workers: readonly CrewWorker[]
  /** How many jobs are due while nobody is at them. */
  due: number
  /** That of them which has been due for longest. */
  longest?: CrewDeed | undefined
}

export type CrewWorker = {
  /** Its machine. */
  host: string
  pid: number
  /** `all`, `poll` or `deliver`. */
  role: string
  since: Date
  /** Its last sign of life. */
  seen: Date
  doing: readonly CrewDeed[]
}

/** `site`: a site is asked; `round`: what was read is made something of. `since`: it was begun, or is due. */
export type CrewDeed = { what: 'site' | 'round' | 'alerts' | 'mails'; site?: string | undefined; since: Date }

/** A right that only one process has. It ends with `release`, and with the process however that ends. */
export type Lease = { release(): Promise<void> }

/**
 * What only one process does at a time with a store: poll, which reads posts and decides on what others would change beneath it; or
 * send mail, so that none is sent twice; or send alerts; or watch, which does all of it whenever it is due. What people do to cases needs no such right.
 */
export type LeaseKind = 'scan' | 'mail' | 'alerts' | 'watch'

export type LeaseOptions = {
  kind: LeaseKind
  pid: number
  /** Also in a store that is closed to all others. */
  evenSealed?: boolean
  /** What the holder does, for the message to others: `scan`. */
  command: string
  now: Date
  /** How long to wait for another holder, in milliseconds; undefined doesn't wait. */
  wait?: number | undefined
  signal?: AbortSignal | undefined
}

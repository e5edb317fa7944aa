import type { Crew } from './port/crew.js'
import type { Lease, LeaseKind, LeaseOptions } from './port/lease.js'
import type { CopySource, CopyTarget } from './port/moving.js'
import type { Upkeep } from './port/upkeep.js'
import type { Store } from './port.js'

export type OpenOptions = {
  /** Opens an existing store without changing it. Its methods that write then fail. */
  readOnly?: boolean
  /** Called once for a write that waits for another program's, when it has waited for a second. */
  onWait?: (() => void) | undefined
  /** Called once for work whose connection broke, and that is tried again. */
  onLost?: (() => void) | undefined
}

/** A kind of store, by all that is asked of one before it is open. `place`: the path of its file, or the address of its database. */
export interface StoreKind {
  /** Whether there may be something to open: an empty one is none. */
  isThere(place: string): boolean
  /** @throws Failed when there is none to read, or it is no store, is one of a newer version, or cannot be opened */
  open(place: string, options?: OpenOptions): Promise<Store>
  /** @throws Failed naming the holder when it does not let go in time; the signal's reason when aborted */
  acquireLease(place: string, options: LeaseOptions): Promise<Lease>
  /** Since when somebody has the right; undefined when nobody has, or it can't be told. */
  heldSince(place: string, kind: LeaseKind): Promise<Date | undefined>
  /**
   * Works on a copy that is thrown away, so that a dry run takes the very same path as a real one. What is wrong with the copy is said of
   * the store itself.
   */
  withCopy<T>(place: string, signal: AbortSignal, work: (store: Store) => Promise<T>): Promise<T>
  /**
   * All that it holds, for a copy elsewhere.
   *
   * @param isToSeal whether it will be written into in the end
   * @throws Failed where there is none that can be read; and where it is to be sealed and is already
   */
  copySource(place: string, isToSeal: boolean): Promise<CopySource>
  copyTarget(place: string): Promise<CopyTarget>
  /** How several machines share the work on it; undefined where one does it all. */
  crew?: Crew
  /** What keeps it in order. */
  upkeepOf(place: string): Promise<Upkeep>
}

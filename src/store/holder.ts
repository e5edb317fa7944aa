import { Failed } from '../model/failed.js'
import type { LeaseOptions } from './port/lease.js'

/** Between two tries to take a right, in milliseconds. */
export const RETRY = 100

/**
 * What even those who don't wait allow, in milliseconds: of two that start at the same moment, one may be told that the
 * lock is taken while the other has not yet said who it is.
 */
const GRACE = 250

/** How long to try, in milliseconds. */
export const patience = ({ wait }: Pick<LeaseOptions, 'wait'>): number => Math.max(wait ?? 0, GRACE)

/** Who has a right, and since when; `host`: the machine, where it is another one. */
export type Holder = { pid: number; command: string; since: Date; host?: string }

/** @param holder undefined where nobody has said who it is */
export const heldByAnother = (
  holder: Holder | undefined,
  path: string,
  { now, wait }: Pick<LeaseOptions, 'now' | 'wait'>,
): Failed =>
  new Failed({
    code: 'store-locked',
    args: { path, waited: wait !== undefined, ...(holder && { holder: heldFor(holder, now) }) },
  })

const heldFor = ({ since, ...holder }: Holder, now: Date) => ({
  ...holder,
  heldFor: Math.max(0, now.getTime() - since.getTime()),
})

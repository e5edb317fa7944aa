import { distinct, type Group, newGroup } from './group.js'
import { binOf, usualIn } from './usual-level.js'

export type Found = {
  kind: 'surge' | 'slow' | 'many'
  /** All complaints, those of one kind, or `broken`: see `isInGroup`. */
  group: string
  /** When the first of those in the window was published, milliseconds since 1970; so is `at`. */
  since: number
  at: number
  people: number
  usual?: number
  window: number
}

/** What is remembered of a brand. */
export type BrandMemory = {
  /** The first half hour that was watched whole. */
  from: number
  groups: Map<string, Group>
  /** Those who did not complain. */
  calm: Group
  /** Half hours of surges: no part of what is usual. */
  surges: Set<number>
  refreshedOn?: number
  spreadOn?: number
  /** A rise that goes on. */
  open?: { group: string; isKnown: boolean }
  slowOn?: number
  lastSlow?: number
}

export const ALL = 'all'
/** One trouble is told of as several of these: that the page is down, that a button fails, that one can't log in. */
export const BROKEN = 'broken'
const brokenKinds: readonly string[] = ['outage', 'bug', 'account']

/** Whether complaints of a kind are in a group: all, of one kind, or `broken`, which is several kinds. */
export const isInGroup = (group: string, kind: string): boolean => namesOf(kind).includes(group)

/** The widest group, but for all, that complaints of a kind are in: one trouble is told of as several kinds. */
export const groupOfKind = (kind: string): string => (brokenKinds.includes(kind) ? BROKEN : kind)

export const namesOf = (kind: string): readonly string[] =>
  brokenKinds.includes(kind) ? [ALL, BROKEN, kind] : [ALL, kind]

/** @param from the first moment that is known whole, milliseconds since 1970 */
export const newMemory = (from: number): BrandMemory => ({
  from: binOf(from) + 1,
  groups: new Map(),
  calm: newGroup(),
  surges: new Set(),
})

export function groupOf({ groups }: BrandMemory, name: string): Group {
  const known = groups.get(name) ?? newGroup()
  groups.set(name, known)
  return known
}

/** What belongs to a surge is no part of what is usual. */
export function mark({ surges }: BrandMemory, from: number, to: number): void {
  for (let bin = binOf(from); bin <= binOf(to); bin += 1) surges.add(bin)
}

/** How many did not complain, and how many usually do not; undefined where nobody counts them. */
export function calmIn(
  { calm }: BrandMemory,
  from: number,
  to: number,
): { found: number; mean: number } | undefined {
  if (calm.usual === undefined || calm.people.size === 0) return undefined
  return { found: distinct(calm, from, to), mean: usualIn(calm.usual, from, to) }
}

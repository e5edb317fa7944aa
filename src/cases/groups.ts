import type { CaseState } from '../model/case.js'
import type { Kind } from '../model/mention.js'
import type { Candidate } from '../store/port/cases.js'
import type { Ranked } from './rank.js'
import { stateAt } from './states.js'

export type Grouping = 'brand' | 'kind' | 'owner' | 'state' | 'tag' | 'cause'

/** What a list is, counted for all that have something in common. */
export type Group = {
  /** Undefined: cases that nobody has, or without a tag or a cause. */
  name: string | undefined
  /** Cases, whether or not they wait. */
  cases: number
  /** People who wait, each once; and to how many of them a promise is broken, or soon will be. */
  waiting: number
  broken: number
  soon: number
  /** Of them: those whose life or body may be at stake. */
  danger: number
  /** How long the one waits who waits longest, in milliseconds; of what was found late only where nobody else waits. */
  oldest: number | undefined
}

type Counting = {
  by: Grouping
  now: Date
  /** How many people are behind some cases. */
  people(some: readonly Candidate[]): number
}

/** Those first in which somebody is in danger, then those with most broken promises, then those for which most people wait. */
export function groupsOf(ranked: readonly Ranked<Candidate>[], { by, now, people }: Counting): Group[] {
  const groups = new Map<string | undefined, { name: string | undefined; own: Ranked<Candidate>[] }>()
  for (const one of ranked)
    for (const name of namesOf(one.candidate, by, now)) {
      // One of the team, and a cause, is the same in letters of either size.
      const key = by === 'owner' || by === 'cause' ? name?.toLowerCase() : name
      const known = groups.get(key)
      if (known) known.own.push(one)
      else groups.set(key, { name, own: [one] })
    }
  return Array.from(groups.values(), ({ name, own }) => groupOf(name, own, people)).toSorted(
    (one, other) =>
      other.danger - one.danger ||
      other.broken - one.broken ||
      other.waiting - one.waiting ||
      other.cases - one.cases ||
      (one.name ?? '').localeCompare(other.name ?? '', 'en'),
  )
}

function groupOf(
  name: string | undefined,
  own: readonly Ranked<Candidate>[],
  people: Counting['people'],
): Group {
  const due = own.filter(({ candidate }) => candidate.due)
  const late = new Set(due.flatMap((one) => (one.late ? [one.candidate.caseId] : [])))
  const count = (some: readonly Ranked<Candidate>[]) => people(some.map(({ candidate }) => candidate))
  return {
    name,
    cases: new Set(own.map(({ candidate }) => candidate.caseId)).size,
    waiting: count(due),
    broken: count(due.filter((one) => one.late)),
    soon: count(due.filter((one) => one.soon && !late.has(one.candidate.caseId))),
    danger: count(due.filter(({ candidate }) => candidate.danger)),
    oldest: oldestOf(due),
  }
}

/** Of what was found late only where nobody else waits. */
function oldestOf(due: readonly Ranked<Candidate>[]): number | undefined {
  const fresh = due.filter(({ foundLate }) => !foundLate)
  const some = fresh.length > 0 ? fresh : due
  return some.length === 0 ? undefined : some.reduce((most, { waited }) => Math.max(most, waited), 0)
}

/** One with two tags stands under both. */
function namesOf(
  { brand, kind, handled }: Candidate,
  by: Grouping,
  now: Date,
): readonly (string | CaseState | Kind | undefined)[] {
  switch (by) {
    case 'brand':
      return [brand]
    case 'kind':
      return [kind]
    case 'owner':
      return [handled?.owner]
    case 'state':
      return [stateAt(handled ?? { state: 'new' }, now)]
    case 'tag':
      return handled?.tags ?? [undefined]
    case 'cause':
      return [handled?.cause]
  }
}

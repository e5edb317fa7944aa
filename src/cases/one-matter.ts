import type { CaseRecord } from '../store/port/records.js'
import { states } from './states.js'

type Case = Pick<CaseRecord, 'id' | 'brand' | 'personId' | 'state' | 'touchedAt' | 'isActedOn'>

/**
 * Which cases are one when two names turn out to be of one brand: those that wait for us, of one person, under the one and the other name,
 * and no further apart than a case takes in what its person writes. The one that somebody did most
 * with stays, or else the older one.
 *
 * @param cases of both names, before they have the same
 * @param lapse milliseconds
 * @returns by id of a case that is to be no more, the one that takes its place
 */
export function casesOfOneMatter(cases: readonly Case[], lapse: number): ReadonlyMap<number, number> {
  const waiting = cases.filter(({ state, personId }) => states[state].waitsForUs && personId !== undefined)
  const staying = new Map<number | undefined, Case[]>()
  const merged = new Map<number, number>()
  const done = ({ state, isActedOn }: Case) => Number(isActedOn) + Number(state !== 'new')
  for (const one of waiting.toSorted((a, b) => done(b) - done(a) || a.id - b.id)) {
    const own = staying.get(one.personId) ?? []
    const same = own.find((other) => other.brand !== one.brand && apart(one, other) <= lapse)
    if (same === undefined) staying.set(one.personId, [...own, one])
    else merged.set(one.id, same.id)
  }
  return merged
}

const apart = (one: Case, other: Case): number =>
  Math.abs(one.touchedAt.getTime() - other.touchedAt.getTime())

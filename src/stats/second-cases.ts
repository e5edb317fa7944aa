import type { CountedCase, CountedMention } from '../store/port/statistics.js'
import { groupedBy } from './grouped.js'

const DAY = 24 * 60 * 60 * 1000

/** Whoever complains in another case within this time after the one before began complains again. Milliseconds. */
export const AGAIN_WITHIN = 30 * DAY

/** The first complaint of each case whose person had begun another one with the same brand not long before. */
export function complainedAgain(
  cases: readonly CountedCase[],
  complaints: ReadonlyMap<number, readonly CountedMention[]>,
): { mention: CountedMention }[] {
  const firsts = cases.flatMap(({ id, brand, personId }) => {
    const mention = firstOf(complaints.get(id) ?? [])
    // Of somebody nobody can tell from others nobody knows that it is the same one.
    return personId === undefined || mention === undefined
      ? []
      : [{ key: JSON.stringify([personId, brand]), mention }]
  })
  const begun = groupedBy(firsts, ({ key }) => key)
  return [...begun.values()].flatMap((own) => {
    const inOrder = own
      .map(({ mention }) => mention)
      .toSorted((one, other) => one.waitsSince.getTime() - other.waitsSince.getTime())
    return inOrder.flatMap((mention, index) => {
      const before = inOrder[index - 1]
      const isSoon =
        before !== undefined && mention.waitsSince.getTime() - before.waitsSince.getTime() <= AGAIN_WITHIN
      return isSoon ? [{ mention }] : []
    })
  })
}

const firstOf = (complaints: readonly CountedMention[]): CountedMention | undefined =>
  complaints.reduce<CountedMention | undefined>(
    (first, one) => (first === undefined || one.waitsSince < first.waitsSince ? one : first),
    undefined,
  )

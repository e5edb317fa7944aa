/** What stands most often among these, and how often; of several the one that came first. Undefined where there is none. */
export function mostCommon<One>(all: Iterable<One>): { one: One; count: number } | undefined {
  const counts = new Map<One, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  let most: { one: One; count: number } | undefined
  for (const [one, count] of counts) if (most === undefined || count > most.count) most = { one, count }
  return most
}

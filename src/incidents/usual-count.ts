const DAY = 24 * 60 * 60_000
/** So many earlier stretches are looked at, at most. */
const MOST = 7

/**
 * How many of these moments fell into the same hours of earlier days, on average: what an ordinary day would have brought between two moments.
 * All in milliseconds since 1970.
 *
 * @param known the first moment that is known whole; 0 where nothing is known from before
 */
export function usualCount(
  moments: readonly number[],
  { from, to, known }: { from: number; to: number; known: number },
): number {
  const back = Math.max(1, Math.ceil((to - from) / DAY)) * DAY
  let stretches = 0
  let sum = 0
  for (let shift = back; from - shift >= known && stretches < MOST; shift += back) {
    stretches += 1
    sum += moments.filter((at) => at >= from - shift && at < to - shift).length
  }
  return stretches === 0 ? 0 : sum / stretches
}

/**
 * Looks up, without searching, the first item from a place on that something holds of. A post may repeat a word a million times, so what
 * is asked at each of its words must not search the rest of them.
 *
 * @returns for a place its index, or Infinity where none follows
 */
export function nextWhere<Item>(
  items: readonly Item[],
  holds: (item: Item, index: number) => boolean,
): (from: number) => number {
  const next = new Float64Array(items.length + 1).fill(Number.POSITIVE_INFINITY)
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index] as Item
    next[index] = holds(item, index) ? index : (next[index + 1] ?? Number.POSITIVE_INFINITY)
  }
  return (from) => next[Math.min(from, items.length)] ?? Number.POSITIVE_INFINITY
}

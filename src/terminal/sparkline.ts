const BLOCKS = '▁▂▃▄▅▆▇█'

/**
 * Counts as a row of bars, one cell each; as plain numbers where there are no such signs. Nothing is the lowest bar, and anything at all is
 * higher; `·`, or `-`, is what nobody knows.
 *
 * @param most what the highest bar stands for
 */
export function sparkline(
  counts: readonly (number | undefined)[],
  { most, hasBlocks }: { most: number; hasBlocks: boolean },
): string {
  if (!hasBlocks) return counts.map((count) => count ?? '-').join(' ')
  const steps = BLOCKS.length - 1
  const height = (count: number) => (count === 0 ? 0 : Math.max(1, Math.round((count / most) * steps)))
  return counts.map((count) => (count === undefined ? '·' : BLOCKS[Math.min(steps, height(count))])).join('')
}

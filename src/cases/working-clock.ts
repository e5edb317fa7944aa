import type { PromiseClock } from './promise-clock.js'
import { type Stretch, type WorkingTime, workingStretches } from './working-days.js'

/** A month is quickly made, and most of what waits began in this one or the last. */
const BLOCK = 32 * 24 * 60 * 60 * 1000

/** About ten years. Whoever promises an answer for later, or is never there, promises none. */
const MOST_BLOCKS = 115

/** The stretches of a block of time with what counted in it before each of them began. */
type Block = { stretches: readonly Stretch[]; before: readonly number[]; total: number }

/**
 * A clock that stands while nobody is there. It remembers each month that it was asked about, so that a question takes less than
 * a microsecond.
 */
export function workingClock(time: WorkingTime): PromiseClock {
  const blocks = new Map<number, Block>()
  const blockAt = (index: number): Block => {
    const known = blocks.get(index)
    if (known !== undefined) return known
    const block = summed(workingStretches(time, { from: index * BLOCK, to: (index + 1) * BLOCK }))
    blocks.set(index, block)
    return block
  }
  const countedIn = (moment: number): { index: number; counted: number } => {
    const index = Math.floor(moment / BLOCK)
    return { index, counted: countedBefore(blockAt(index), moment) }
  }
  return {
    counted: (from, to) => {
      if (to <= from) return 0
      const [first, last] = [countedIn(from.getTime()), countedIn(to.getTime())]
      let counted = last.counted - first.counted
      for (let index = first.index; index < last.index; index += 1) counted += blockAt(index).total
      return counted
    },
    after: (from, duration) => {
      const first = countedIn(from.getTime())
      let left = first.counted + duration
      for (let index = first.index; index < first.index + MOST_BLOCKS; index += 1) {
        const block = blockAt(index)
        if (left <= block.total) return new Date(momentIn(block, left))
        left -= block.total
      }
      return undefined
    },
  }
}

function summed(stretches: readonly Stretch[]): Block {
  const before: number[] = []
  let total = 0
  for (const { from, to } of stretches) {
    before.push(total)
    total += to - from
  }
  return { stretches, before, total }
}

function countedBefore({ stretches, before }: Block, moment: number): number {
  const index = lastBelow(stretches.length, (at) => (stretches[at]?.from ?? 0) < moment)
  const stretch = stretches[index]
  return stretch === undefined ? 0 : (before[index] ?? 0) + Math.min(moment, stretch.to) - stretch.from
}

/** @param counted above 0, and no more than the block has */
function momentIn({ stretches, before }: Block, counted: number): number {
  const index = lastBelow(stretches.length, (at) => (before[at] ?? 0) < counted)
  return (stretches[index]?.from ?? 0) + counted - (before[index] ?? 0)
}

/** The last of so many of which this holds, by halving; -1 where it holds of none. It holds of none behind one of which it does not. */
function lastBelow(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low - 1
}

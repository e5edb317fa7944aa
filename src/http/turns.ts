import type { Clock } from './clock.js'

type Options = {
  /** Requests under way at once, over all hosts. */
  hosts: number
  /** Between the end of a request and the start of the next to the same host, in milliseconds. */
  gap: number
  clock: Clock
}

/** Runs work for a host when it is that host's turn. */
export type Turns = <T>(host: string, work: () => Promise<T>, signal?: AbortSignal) => Promise<T>

/** One request per host at a time, a gap between two, and a limit over all. First come, first served. */
export function createTurns({ hosts, gap, clock }: Options): Turns {
  /** By host: settles when its latest request has ended, with the time of that. */
  const ends = new Map<string, Promise<number>>()
  const takeSlot = createSlots(hosts)
  const time = () => clock.now().getTime()

  return async (host, work, signal) => {
    const before = ends.get(host)
    let ended: (at: number) => void = () => {}
    ends.set(
      host,
      new Promise<number>((resolve) => {
        ended = resolve
      }),
    )

    // Not cut short by the signal: whoever comes next must not overtake a request that is still under way.
    let lastEnd = (await before) ?? Number.NEGATIVE_INFINITY
    try {
      // A clock that was set back must not make anybody wait longer than the gap.
      const wait = Math.min(gap, lastEnd + gap - time())
      if (wait > 0) await clock.sleep(wait, signal)
      const leaveSlot = await takeSlot()
      try {
        signal?.throwIfAborted()
        return await work()
      } finally {
        lastEnd = time()
        leaveSlot()
      }
    } finally {
      ended(lastEnd)
    }
  }
}

/** A counting semaphore: waits for a free slot and returns the function that frees it. */
function createSlots(count: number): () => Promise<() => void> {
  let free = count
  const waiting: (() => void)[] = []
  const leave = () => {
    const next = waiting.shift()
    if (next === undefined) free++
    else next()
  }
  return async () => {
    if (free > 0) free--
    else await new Promise<void>((resolve) => waiting.push(resolve))
    return leave
  }
}

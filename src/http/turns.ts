import type { Clock } from './clock.js'
import { createSites, type Sites } from './sites.js'

type Options = {
  /** Requests under way at once, over all hosts. */
  hosts: number
  /** Between the end of a request and the start of the next to the same host, in milliseconds. */
  gap: number
  /** The same for one host, where that is longer. */
  gapOf?: ((host: string) => number) | undefined
  clock: Clock
  /** When each host was asked last, also by earlier runs. */
  sites?: Sites
}

type TurnOptions = {
  signal?: AbortSignal | undefined
  /**
   * Called when it is the host's turn, before the gap: how long to wait at the least, in milliseconds. What it throws keeps the work
   * from being done and costs no turn.
   */
  check?: () => number
}

/** Runs work for a host when it is that host's turn. */
export type Turns = <T>(host: string, work: () => Promise<T>, options?: TurnOptions) => Promise<T>

/** One request per host at a time, a gap between two, and a limit over all. First come, first served. */
export function createTurns({ hosts, gap: usual, gapOf, clock, sites = createSites() }: Options): Turns {
  /** By host: settles when its latest request has ended, with the time of that. */
  const ends = new Map<string, Promise<number>>()
  const takeSlot = createSlots(hosts)
  const time = () => clock.now().getTime()
  /** Before a request, so that whatever ends this run, the next one keeps the gap; and after it, since the gap counts from there. */
  const remember = async (host: string, gap: number) => {
    if (gap > 0) await sites.save(host, { ...sites.get(host), askedAt: clock.now() })
  }

  return async (host, work, { signal, check } = {}) => {
    const gap = Math.max(usual, gapOf?.(host) ?? 0)
    const before = ends.get(host)
    let ended: (at: number) => void = () => {}
    ends.set(
      host,
      new Promise<number>((resolve) => {
        ended = resolve
      }),
    )

    // Not cut short by the signal: whoever comes next must not overtake a request that is still under way.
    let lastEnd = (await before) ?? sites.get(host)?.askedAt?.getTime() ?? Number.NEGATIVE_INFINITY
    try {
      signal?.throwIfAborted()
      const pause = check?.() ?? 0
      // A clock that was set back must not make anybody wait longer than the gap.
      const wait = Math.max(pause, Math.min(gap, lastEnd + gap - time()))
      if (wait > 0) await clock.sleep(wait, signal)
      const leaveSlot = await takeSlot()
      try {
        signal?.throwIfAborted()
        await remember(host, gap)
        return await work()
      } finally {
        lastEnd = time()
        leaveSlot()
        await remember(host, gap)
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

import { setTimeout as sleep } from 'node:timers/promises'

/** The time, as the client sees it; tests give it another one. */
export type Clock = {
  now(): Date
  /** @throws the signal's reason when it is aborted meanwhile */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** Timers beyond it would end at once; some 25 days, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1

export const systemClock: Clock = {
  now: () => new Date(),
  sleep: async (milliseconds, signal) => {
    await sleep(Math.min(milliseconds, LONGEST_TIMER), undefined, signal && { signal })
  },
}

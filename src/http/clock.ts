import { setTimeout as sleep } from 'node:timers/promises'

/** The time, as the client sees it; tests give it another one. */
export type Clock = {
  now(): Date
  /** @throws the signal's reason when it is aborted meanwhile */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

export const systemClock: Clock = {
  now: () => new Date(),
  sleep: async (milliseconds, signal) => {
    await sleep(milliseconds, undefined, signal && { signal })
  },
}

import { onTestFinished, vi } from 'vitest'

/** Lets so many milliseconds pass. */
export type Pass = (milliseconds: number) => Promise<void>

/**
 * Stops the clock that deadlines go by until the test is over: time passes when the test says so, and never because the
 * machine is slow. Sockets and intervals go on.
 */
export function stopClock(): Pass {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  onTestFinished(() => void vi.useRealTimers())
  // A millisecond at a time: a deadline looks at what answered whenever a step of it is over, and then begins the next.
  return async (milliseconds) => {
    for (let passed = 0; passed < milliseconds; passed++) {
      vi.advanceTimersByTime(1)
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}

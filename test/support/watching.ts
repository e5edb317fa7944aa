// Days of `mentions watch` in a moment: its naps pass the time of a clock of its own.
import type { Workspace } from './workspace.js'

type WatchTime = {
  now(): Date
  /** Sets the clock, as a machine does that slept, or whose clock was wrong. */
  set(moment: Date): void
}

type Options = {
  from: Date
  until: Date
  args?: readonly string[]
  /** Called at each nap, before it. */
  atNap?: (time: WatchTime) => void | Promise<void>
}

/** @returns what it logged, one entry an event, and its exit code */
export async function watchThrough(work: Workspace, { from, until, args = [], atNap }: Options) {
  const stop = new AbortController()
  let moment = from.getTime()
  const time: WatchTime = {
    now: () => new Date(moment),
    set: (to) => {
      moment = to.getTime()
    },
  }
  const { code, stdout, stderr } = await work.run(['watch', ...args], {
    now: time.now,
    signal: stop.signal,
    sleep: async (milliseconds) => {
      await atNap?.(time)
      moment += milliseconds
      if (moment >= until.getTime()) stop.abort()
    },
  })
  const events = stderr
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): { time: string; event: string } & Record<string, unknown> => JSON.parse(line))
  return {
    code,
    stdout,
    stderr,
    events,
    of: (event: string) => events.filter((each) => each.event === event),
  }
}

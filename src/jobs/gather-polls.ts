import type { FollowRules } from '../records/follow.js'
import type { PollRecord, SavedPoll } from '../records/poll.js'
import type { Store } from '../store/port.js'
import { updateEach } from '../store/update.js'
import { SLICE, storePoll, storingOf } from './storing.js'

/** What is read waits no longer than this for others to be stored with; milliseconds. */
const LONGEST_WAIT = 100

/** Stores what polls bring, many in one go where they come quickly: most of what a small one costs is its way to the disk. */
export type PollGatherer = {
  /** Ends when it is stored. */
  keep(poll: PollRecord): Promise<SavedPoll>
  /** Nobody else is coming: what waits is stored as soon as all have said what they have. */
  hurry(): void
}

type Waiting = {
  poll: PollRecord
  done: (saved: SavedPoll) => void
  fail: (reason: unknown) => void
}

/** A kill loses what waits and nothing else; its sources are asked again. */
export function gatherPolls(store: Store, rules: FollowRules): PollGatherer {
  let waiting: Waiting[] = []
  let posts = 0
  let timer: NodeJS.Timeout | undefined
  let isHurried = false

  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    const now = waiting
    waiting = []
    posts = 0
    if (now.length > 0) void storeAll(store, now, rules)
  }
  const plan = () => {
    if (posts >= SLICE) flush()
    else if (waiting.length > 0) timer ??= setTimeout(flush, isHurried ? 0 : LONGEST_WAIT)
  }
  return {
    keep(poll) {
      if (poll.judged.length >= SLICE) return storePoll(store, poll, rules)
      return new Promise((done, fail) => {
        waiting.push({ poll, done, fail })
        posts += poll.judged.length
        plan()
      })
    },
    hurry() {
      isHurried = true
      clearTimeout(timer)
      timer = undefined
      plan()
    },
  }
}

/** Tells each of its own fate. */
async function storeAll(store: Store, all: readonly Waiting[], rules: FollowRules): Promise<void> {
  try {
    const results = await updateEach(
      store.records,
      all.map(({ poll }) => storingOf(poll, rules)),
    )
    for (const [at, { done, fail }] of all.entries()) {
      const result = results[at]
      if (result?.status === 'fulfilled') done(result.value.saved)
      else fail(result?.reason)
    }
  } catch (error) {
    for (const { fail } of all) fail(error)
  }
}

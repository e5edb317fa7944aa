import { MentionsError } from '../model/error.js'
import { isExpected } from '../model/failed.js'
import { errorWords } from '../outputs/wording/failures/index.js'
import type { WatchStatus } from '../views/watch.js'
import { clockFor } from './calendar.js'
import { clockOf } from './clock-of.js'
import type { Context } from './context.js'
import type { Setup } from './setup.js'
import { withWatchRight } from './stores.js'
import { stampOf } from './watching/config-file.js'
import type { Work } from './watching/next-work.js'
import { pass } from './watching/pass.js'

/** The longest that nobody looks at the clock, the config and whether to stop, in milliseconds. A machine that slept is seen by then. */
const NAP = 30_000
/** A clock that goes back by more than this was set, in milliseconds; by less, it was corrected. */
const SET_BACK = 1_000

/** A watch that comes to no end of a pass for so long, beyond the moment for which the next was planned, is ill; milliseconds. */
const ILL_AFTER = 15 * 60_000

type WatchState = {
  since: Date
  setup: Setup
  passes: number
  lastPassAt?: Date
  lastPassTook?: number
  found?: NonNullable<WatchStatus['found']>
  undelivered?: number
  next?: Work
  trouble?: unknown
  configTrouble?: unknown
}

export type WatchOptions = {
  /** Reads the config anew. */
  load(): Promise<Setup>
  /** How the person calls this program, for the commands in mails. */
  self: string
  /** What is called when the config is to be read anew, as by a signal. */
  onReload(listener: () => void): void
  /** Told how it stands whenever that may have changed, and at every look at the clock between; what it is given answers later, too. */
  onStatus(statusNow: () => WatchStatus): void
}

/**
 * Does what is due whenever it is due, until the context's signal ends it: what is under way then is finished, or left as if it had not
 * begun.
 *
 * @throws Failed where another one watches this store, or what is no person's to mend
 */
export async function watch(context: Context, first: Setup, options: WatchOptions): Promise<void> {
  await withWatchRight(context, first, async () => {
    const { load, self, onReload, onStatus } = options
    const state: WatchState = { since: context.now(), setup: first, passes: 0 }
    const done = new Set<number>()
    let stamp = stampOf(first.configPath)
    let isAsked = false
    let waker = new AbortController()
    const wake = () => waker.abort()
    context.signal.addEventListener('abort', wake)
    onReload(() => {
      isAsked = true
      wake()
    })
    let seen = context.now()
    const statusNow = () => statusOf(state, context.now())
    onStatus(statusNow)
    while (!context.signal.aborted) {
      const found = stampOf(state.setup.configPath)
      if (isAsked || found !== stamp) {
        isAsked = false
        stamp = found
        await reload(context, state, load)
      }
      const now = context.now()
      const isDue = state.next === undefined || now >= state.next.at
      // What was planned by a clock that is no more is planned anew.
      if (isDue || now.getTime() < seen.getTime() - SET_BACK) await doPass(context, state, { done, self })
      seen = context.now()
      onStatus(statusNow)
      if (context.signal.aborted) break
      const until = Math.min(NAP, Math.max(1, (state.next?.at ?? seen).getTime() - seen.getTime()))
      await nap(context, until, waker.signal)
      if (waker.signal.aborted) waker = new AbortController()
    }
  })
}

async function doPass(
  context: Context,
  state: WatchState,
  options: Parameters<typeof pass>[2],
): Promise<void> {
  const begun = context.now()
  try {
    const { next, found, undelivered, trouble } = await pass(context, state.setup, options)
    state.next = next
    if (undelivered !== undefined) state.undelivered = undelivered
    if (found !== undefined) state.found = found
    tell(context, state, trouble)
  } catch (error) {
    // Whoever stops it stops also what is under way: nothing of it is half done.
    if (!context.signal.aborted) throw error
  }
  state.passes += 1
  state.lastPassAt = context.now()
  state.lastPassTook = Math.max(0, state.lastPassAt.getTime() - begun.getTime())
}

function statusOf(state: WatchState, now: Date): WatchStatus {
  const { since, setup, passes, lastPassAt, lastPassTook, found, undelivered, next } = state
  const words = (trouble: unknown) =>
    isExpected(trouble) ? errorWords(trouble, clockFor(setup.config)).message : undefined
  const dueSince = now.getTime() - (next?.at ?? since).getTime()
  const trouble = words(state.trouble)
  return {
    since,
    now,
    passes,
    lastPassAt,
    lastPassTook,
    found,
    undelivered,
    next,
    trouble,
    configTrouble: words(state.configTrouble),
    isHealthy: trouble === undefined && dueSince < ILL_AFTER,
  }
}

/** Once, and once more when it is another one, or over. */
function tell({ log }: Context, state: WatchState, trouble: unknown): void {
  const clock = clockFor(state.setup.config)
  const [before, after] = [state.trouble, trouble].map((one) =>
    isExpected(one) ? errorWords(one, clock) : undefined,
  )
  if (after !== undefined && after.message !== before?.message) log({ code: 'watch-trouble', args: after })
  if (after === undefined && before !== undefined) log({ code: 'watch-goes-on', args: {} })
  if (trouble === undefined) delete state.trouble
  else state.trouble = trouble
}

/** A config that can't be read, or is gone, leaves the one before in force. */
async function reload({ log }: Context, state: WatchState, load: () => Promise<Setup>): Promise<void> {
  try {
    const setup = await load()
    if (setup.storeAt.place !== state.setup.storeAt.place) throw otherStore(setup.storeAt.shown)
    state.setup = setup
    delete state.next
    delete state.configTrouble
    log({ code: 'config-reloaded', args: { path: setup.configPath } })
  } catch (error) {
    if (!isExpected(error)) throw error
    state.configTrouble = error
    const { message } = errorWords(error, clockFor(state.setup.config))
    log({ code: 'config-refused', args: { path: state.setup.configPath, message } })
  }
}

const otherStore = (path: string) =>
  new MentionsError(`The store is ${path} now, and this watch has the right to another one.`, {
    hint: 'End this watch, and start it again.',
  })

/** Ends early when somebody stops the watch, or wakes it. */
async function nap(context: Context, milliseconds: number, woken: AbortSignal): Promise<void> {
  try {
    await clockOf(context).sleep(milliseconds, woken)
  } catch (error) {
    if (!woken.aborted) throw error
  }
}

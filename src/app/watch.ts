import type { Context } from './context.js'
import type { Setup } from './setup.js'
import type { SharingOptions } from './sharing/roles.js'
import { crewOf, withWatchRight } from './stores.js'
import { pass } from './watching/pass.js'
import { countPass, nap, statusOf, tell, type WatchOptions, type WatchState } from './watching/state.js'
import { watchedConfig } from './watching/watched-config.js'

/** The longest that nobody looks at the clock, the config and whether to stop, in milliseconds. A machine that slept is seen by then. */
const NAP = 30_000
/** A clock that goes back by more than this was set, in milliseconds; by less, it was corrected. */
const SET_BACK = 1_000

/**
 * Does what is due whenever it is due, until the context's signal ends it: what is under way then is finished, or left as if it had not
 * begun.
 *
 * @throws Failed where another one watches this store, or what is no person's to mend
 */
export async function watch(
  context: Context,
  first: Setup,
  options: WatchOptions & SharingOptions,
): Promise<void> {
  const shared = crewOf(first)
  if (shared !== undefined) {
    const { watchTogether } = await import('./sharing/watch-together.js')
    return await watchTogether(context, first, shared, options)
  }
  await withWatchRight(context, first, async () => {
    const { self, onStatus } = options
    const state: WatchState = { since: context.now(), setup: first, passes: 0 }
    const done = new Set<number>()
    const config = watchedConfig(context, state, options)
    let waker = new AbortController()
    const wake = () => waker.abort()
    context.signal.addEventListener('abort', wake)
    config.onAsked(wake)
    let seen = context.now()
    const statusNow = () => statusOf(state, context.now())
    onStatus(statusNow)
    while (!context.signal.aborted) {
      await config.refresh()
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
  countPass(state, begun, context.now())
}

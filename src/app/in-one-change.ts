import { setImmediate } from 'node:timers/promises'
import type { Store } from '../store/port.js'
import type { Next } from '../views/acted.js'
import type { Context } from './context.js'
import { nextCase } from './next-case.js'
import type { Setup } from './setup.js'
import { writeStore } from './stores.js'
import { momentFor } from './who.js'

/** Who does it, at the moment of the command. */
export type Doing = { by: string; at: Date }

/**
 * What somebody does in one change, all of it or nothing, and who waits next: asked while the store is open.
 *
 * @returns undefined where somebody pressed Ctrl-C before it was begun
 */
export async function inOneChange<Done>(
  context: Context,
  setup: Setup,
  by: string,
  work: (store: Store, when: Doing) => Promise<Done>,
): Promise<(Done & Doing & { next: Next | undefined }) | undefined> {
  const { config } = setup
  return await writeStore(context, setup, async (store) => {
    // Only then a Ctrl-C is heard.
    await setImmediate()
    if (context.signal.aborted) return undefined
    const at = await momentFor(store, { by, config, now: context.now() })
    const done = await work(store, { by, at })
    return { ...done, by, at, next: await nextCase({ store, config, by, now: context.now() }) }
  })
}

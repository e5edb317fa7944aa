import type { Next } from '../views/acted.js'
import type { Context } from './context.js'
import { nextCase } from './next-case.js'
import type { Setup } from './setup.js'
import { readStore } from './stores.js'

/** Who is to be answered now, for whoever has just done something; undefined where nobody waits. */
export const whoIsNext = async (
  context: Pick<Context, 'now'>,
  setup: Setup,
  by: string,
): Promise<Next | undefined> => {
  return await readStore(setup, (store) => nextCase({ store, config: setup.config, by, now: context.now() }))
}

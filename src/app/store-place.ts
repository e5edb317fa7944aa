import { pathToFileURL } from 'node:url'
import type { Config } from '../config/schema/index.js'
import { type StoreAt, storeAt } from '../config/store-at.js'
import { seenFiles } from '../files/seen.js'
import type { Where } from './context.js'
import { type SetupContext, setUpIfAny } from './setup.js'

/** A store that somebody asks about for its own sake. `config`: where one said where it is. */
export type StorePlace = { storeAt: StoreAt; config?: Config }

/**
 * Where the store is, for what needs no config: one that is damaged keeps nobody from a backup of a store they named.
 *
 * @throws MentionsError when the config that would say so can't be read
 */
export async function storePlace(context: SetupContext, where: Where): Promise<StorePlace> {
  const { platform, env, cwd } = context
  const isNamed = Boolean(where.store || env.MENTIONS_STORE) && where.config === undefined
  const setup = isNamed ? undefined : await setUpIfAny(context, where)
  if (setup !== undefined) return { storeAt: setup.storeAt, config: setup.config }
  const folder = pathToFileURL(`${cwd}/`)
  return {
    storeAt: storeAt({
      option: where.store,
      platform,
      env,
      config: { store: undefined },
      folder,
      cwd,
      files: seenFiles,
    }),
  }
}

import { channelDueAt } from '../jobs/channels.js'
import { redact } from '../text/redact.js'
import { type OfficialView, standingOf } from '../views/official.js'
import type { Context } from './context.js'
import { warnOfStranger } from './filled-by.js'
import { hurriedChannels } from './incidents/hurried-channels.js'
import type { Setup } from './setup.js'
import { readStoreIfAny } from './stores.js'

type Options = {
  brands: readonly string[]
  /** Tell everything that was said, not only the last. */
  all: boolean
}

/** Where the brands speak themselves, and what they last said there, from what scans left. */
export async function readOfficial(
  context: Pick<Context, 'now' | 'log'>,
  setup: Setup,
  { brands, all: tellsAll }: Options,
): Promise<OfficialView> {
  return await readStoreIfAny(setup, async (store) => {
    const now = context.now()
    const all = store === undefined ? setup.channels : await hurriedChannels(store, setup, now)
    const channels = all.filter((channel) => channel.brands.some((brand) => brands.includes(brand)))
    if (store !== undefined) await warnOfStranger(context, setup, store)
    const states = (await store?.sources.states()) ?? new Map()
    const updates = (await store?.official.said({ channels: channels.map(({ id }) => id) })) ?? []
    return {
      generatedAt: now,
      channels: channels.map((channel) => {
        const state = states.get(channel.id)
        const nextLookAt = state && channelDueAt(channel, state)
        const said = updates.filter(({ channelId }) => channelId === channel.id)
        return standingOf({ ...channel, url: redact(channel.url) }, { state, nextLookAt, updates: said })
      }),
      ...(tellsAll && { updates }),
    }
  })
}

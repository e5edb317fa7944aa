import { createJudge } from '../judge/judge.js'
import type { ReplayReport } from '../replay/report.js'
import type { Context } from './context.js'
import { warnOfStranger } from './filled-by.js'
import { replay } from './replay.js'
import type { Setup } from './setup.js'
import { readStore } from './stores.js'

type Options = {
  brands: readonly string[]
  since: Date
  onProgress?: ((posts: number) => void) | undefined
}

/** What the config's rules would change in the list. */
export async function replayRules(
  context: Pick<Context, 'now' | 'log'>,
  setup: Setup,
  options: Options,
): Promise<ReplayReport> {
  const { config, sources } = setup
  return await readStore(setup, async (store) => {
    await warnOfStranger(context, setup, store)
    return await replay({
      ...options,
      store,
      judge: createJudge(config, sources),
      config,
      sources,
      now: context.now(),
    })
  })
}

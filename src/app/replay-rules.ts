import { tryLessons } from '../jobs/try-lessons.js'
import { createJudge } from '../judge/judge.js'
import { lessonsOf } from '../learned/lesson.js'
import type { ReplayReport } from '../replay/report.js'
import type { Store } from '../store/port.js'
import type { Context } from './context.js'
import { warnOfStranger } from './filled-by.js'
import { learners } from './learners.js'
import { replay } from './replay.js'
import type { Setup } from './setup.js'
import { readStore } from './stores.js'

type Options = {
  brands: readonly string[]
  since: Date
  /** By what all marks teach now, and not by what the last scan had learned. */
  learned: boolean
  onProgress?: ((posts: number) => void) | undefined
}

/** What the config's rules would change in the list. */
export async function replayRules(
  context: Pick<Context, 'now' | 'log'>,
  setup: Setup,
  options: Options,
): Promise<ReplayReport> {
  const { config, sources } = setup
  const lessonsFor = async (store: Store, now: Date) =>
    options.learned
      ? await tryLessons({ store, brands: learners(config), now })
      : lessonsOf(await store.lessons.states())
  return await readStore(setup, async (store) => {
    await warnOfStranger(context, setup, store)
    return await replay({
      ...options,
      store,
      judge: createJudge(config, sources, undefined, await lessonsFor(store, context.now())),
      config,
      sources,
      now: context.now(),
    })
  })
}

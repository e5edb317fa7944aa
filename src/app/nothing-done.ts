import type { NothingDone } from '../views/acted.js'
import { withPosts } from './act.js'
import type { Context } from './context.js'
import { nextCase } from './next-case.js'
import type { Setup } from './setup.js'
import { readStoreIfAny } from './stores.js'

/** What is told of a command that does nothing: which cases it means, and who waits. */
export async function nothingDone(
  context: Pick<Context, 'now'>,
  setup: Setup,
  { by, caseIds }: { by: string; caseIds: readonly number[] },
): Promise<NothingDone> {
  const at = context.now()
  return await readStoreIfAny(setup, async (store) => {
    if (store === undefined) return { by, at, meant: [], next: undefined }
    const ran: { caseId: number; mentionIds: readonly number[] }[] = []
    for (const caseId of caseIds) {
      const file = await store.cases.file(caseId)
      if (file !== undefined)
        ran.push({ caseId: file.case.id, mentionIds: file.mentions.map(({ id }) => id) })
    }
    return {
      by,
      at,
      meant: await withPosts(store, ran, { at, by }),
      next: await nextCase({ store, config: setup.config, by, now: at }),
    }
  })
}

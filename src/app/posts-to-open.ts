import { isDueAt } from '../cases/due.js'
import { shortId } from '../cases/short-id.js'
import type { Post } from '../model/post.js'
import type { CaseFile, StoredMention } from '../store/port/cases.js'
import type { Setup } from './setup.js'
import { readStore } from './stores.js'

/** A post of a case, where somebody can look at it. */
export type PostToOpen = {
  shortId: string
  post: Post
}

/**
 * What to open of these cases: of each the newest post that waits, or else the newest that stands; or all that stand, oldest first.
 * One that several cases share is there once.
 */
export async function postsToOpen(
  setup: Setup,
  caseIds: readonly number[],
  { all, now }: { all: boolean; now: Date },
): Promise<readonly PostToOpen[]> {
  return await readStore(setup, async (store) => {
    const posts = new Map<string, PostToOpen>()
    for (const caseId of caseIds) {
      const file = await store.cases.file(caseId)
      if (file === undefined) continue
      for (const mention of all ? standingIn(file) : [newestIn(file, now)])
        if (mention !== undefined && !posts.has(mention.post.url))
          posts.set(mention.post.url, { shortId: shortId(caseId), post: mention.post })
    }
    return [...posts.values()]
  })
}

const standingIn = ({ mentions }: CaseFile): readonly StoredMention[] => {
  const standing = mentions.filter(({ post }) => post.gone === undefined)
  return standing.length > 0 ? standing : mentions
}

function newestIn(file: CaseFile, now: Date): StoredMention | undefined {
  const waits = (mention: StoredMention) => isDueAt(mention, file.case, now)
  return file.mentions.findLast(waits) ?? standingIn(file).at(-1)
}

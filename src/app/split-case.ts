import { shortId } from '../cases/short-id.js'
import { MentionsError } from '../model/error.js'
import type { SplitRefusal } from '../records/split-case.js'
import type { Store } from '../store/port.js'
import type { PartOfCase, Split } from '../views/acted.js'
import { withPosts } from './act.js'
import type { Context } from './context.js'
import { type Doing, inOneChange } from './in-one-change.js'
import { runSplit } from './run-command.js'
import type { Setup } from './setup.js'

/** The posts at these addresses are to leave the case. `by`: who wants it. */
export type SplitOptions = { caseId: number; urls: readonly string[]; by: string }

/**
 * Makes a case of their own of some posts.
 *
 * @returns undefined where somebody pressed Ctrl-C before it was begun
 * @throws MentionsError when the case is not there, has no post at an address, or would be left with none
 */
export async function splitCase(
  context: Context,
  setup: Setup,
  { caseId, urls, by }: SplitOptions,
): Promise<Split | undefined> {
  return await inOneChange(context, setup, by, async (store, when) => {
    const { into, refusal } = await runSplit(store, { caseId, urls, when })
    if (into === undefined) throw refused(caseId, refusal)
    return {
      left: await part(store, caseId, when),
      into: await part(store, into.caseId, when),
      isBack: into.back,
    }
  })
}

async function part(store: Store, caseId: number, when: Doing): Promise<PartOfCase> {
  const mentions = (await store.cases.file(caseId))?.mentions ?? []
  const due = mentions.some((mention) => mention.due)
  const ran = { caseId, mentionIds: mentions.map(({ id }) => id), due }
  const [one] = await withPosts(store, [ran], when)
  if (one === undefined) throw new Error('The case that was split is not there')
  return one
}

function refused(caseId: number, refusal: SplitRefusal | undefined): MentionsError {
  const id = shortId(caseId)
  const hint = `The addresses stand in: \`mentions show ${id}\``
  if (refusal?.why === 'no-post')
    return new MentionsError(
      `The case ${JSON.stringify(id)} has no post at ${JSON.stringify(refusal.url)}. Nothing was done.`,
      { hint },
    )
  if (refusal?.why === 'nothing-left')
    return new MentionsError(
      refusal.posts === 1
        ? `The case ${id} has only one post, so that there is nothing to split. Nothing was done.`
        : `Of the ${refusal.posts} posts of the case ${id} some have to leave, and some have to stay. Nothing was done.`,
      { hint },
    )
  return new MentionsError(`There is no case ${id} any more. Nothing was done.`, {
    hint: 'The ids stand in the table: `mentions list --all`',
  })
}

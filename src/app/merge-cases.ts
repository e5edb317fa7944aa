import { shortId } from '../cases/short-id.js'
import { MentionsError } from '../model/error.js'
import type { MergeRefusal } from '../records/merge-cases.js'
import { mayJoinPeople } from '../sources/join-people.js'
import type { StoredCase } from '../store/port/cases.js'
import type { Context } from './context.js'
import { runMerge } from './run-command.js'
import type { Setup } from './setup.js'
import { writeStore } from './stores.js'
import { momentFor } from './who.js'

/** The first of the cases is to have the posts of all. `by`: who wants it. */
export type MergeOptions = { caseIds: readonly number[]; by: string }

export type CasesMerged = {
  shortId: string
  /** The cases that became part of it, with how many posts they had. */
  from: readonly { shortId: string; posts: number }[]
  /** How many posts it has now, and whether one of them waits for us. */
  posts: number
  due: boolean
  /** How it stands now. */
  case: StoredCase
}

/**
 * Makes one case of several, in one change.
 *
 * @throws MentionsError when there is nothing to merge, a case is not there or about another brand, or the terms of a place forbid it
 */
export async function mergeCases(
  context: Pick<Context, 'now' | 'log'>,
  setup: Pick<Setup, 'storePath'> & { config: { brands: readonly { name: string }[] } },
  { caseIds, by }: MergeOptions,
): Promise<CasesMerged> {
  return await writeStore(context, setup, async (store) => {
    const when = { at: await momentFor(store, { by, config: setup.config, now: context.now() }), by }
    const { merged, refusal } = await runMerge(store, { caseIds, when }, mayJoinPeople)
    const file = refusal === undefined ? await store.cases.file(caseIds[0] ?? 0) : undefined
    if (refusal !== undefined) throw refused(refusal)
    if (file === undefined) throw new Error('The case that was merged is not there')
    return {
      shortId: shortId(file.case.id),
      from: merged.map(({ caseId, posts }) => ({ shortId: shortId(caseId), posts })),
      posts: file.mentions.length,
      due: file.mentions.some(({ due }) => due),
      case: file.case,
    }
  })
}

function refused(refusal: MergeRefusal): MentionsError {
  switch (refusal.why) {
    case 'nothing':
      return new MentionsError('To merge takes at least two cases. Nothing was done.', {
        hint: 'The posts of the others become part of the first.',
      })
    case 'no-case':
      return new MentionsError(`There is no case ${shortId(refusal.caseId)} any more. Nothing was done.`, {
        hint: 'The ids stand in the table: `mentions list --all`',
      })
    case 'brand':
      return new MentionsError(
        `The case ${shortId(refusal.caseId)} is about ${refusal.other}, and the first is about ${refusal.brand}. Nothing was done.`,
        { hint: 'Only cases about the same brand can be merged.' },
      )
    case 'place':
      return new MentionsError(
        `The terms of ${refusal.place} do not allow to join its people with people elsewhere: here on ${refusal.others.join(', ')}. Nothing was done.`,
        { hint: `Cases of ${refusal.place} alone can be merged.` },
      )
  }
}

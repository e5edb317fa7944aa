import { shortId } from '../cases/short-id.js'
import { MentionsError } from '../model/error.js'
import type { SplitRefusal } from '../records/split-case.js'
import type { StoredCase } from '../store/port/cases.js'
import type { Context } from './context.js'
import { runSplit } from './run-command.js'
import type { Setup } from './setup.js'
import { writeStore } from './stores.js'
import { momentFor } from './who.js'

/** The posts at these addresses are to leave the case. `by`: who wants it. */
export type SplitOptions = { caseId: number; urls: readonly string[]; by: string }

type Part = { shortId: string; posts: number; due: boolean; case: StoredCase }

/** What is left of the case, and the new one. */
export type CaseSplit = { left: Part; into: Part }

/**
 * Makes a case of their own of some posts.
 *
 * @throws MentionsError when the case is not there, has no post at an address, or would be left with none
 */
export async function splitCase(
  context: Pick<Context, 'now' | 'log'>,
  setup: Pick<Setup, 'storePath'> & { config: { brands: readonly { name: string }[] } },
  { caseId, urls, by }: SplitOptions,
): Promise<CaseSplit> {
  return await writeStore(context, setup, async (store) => {
    const at = await momentFor(store, { by, config: setup.config, now: context.now() })
    const { into, refusal } = await runSplit(store, { caseId, urls, when: { at, by } })
    if (into === undefined) throw refused(caseId, refusal)
    const part = async (id: number): Promise<Part> => {
      const file = await store.cases.file(id)
      if (file === undefined) throw new Error('The case that was split is not there')
      const { mentions } = file
      return {
        shortId: shortId(id),
        posts: mentions.length,
        due: mentions.some(({ due }) => due),
        case: file.case,
      }
    }
    return { left: await part(caseId), into: await part(into.caseId) }
  })
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

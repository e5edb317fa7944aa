import { observe } from '../cases/decide.js'
import { isEmpty, withoutWords } from '../identity/gone.js'
import type { Remover } from '../model/post.js'
import type { Changes, Facts, FactsQuery, PostRecord } from '../store/port/records.js'
import { ofPost } from './judge-post.js'
import { createWorkspace, type Workspace } from './workspace.js'

/**
 * A post stands at its place no more: it needs no reply, and its case says so.
 *
 * @param losesWords what it said is to be forgotten, wherever it is kept
 */
export function recordGone(
  work: Workspace,
  record: PostRecord,
  { by, losesWords, at }: { by: Remover; losesWords: boolean; at: Date },
): void {
  const { post } = record
  const isKnown = post.gone !== undefined
  if (isKnown && (!losesWords || isEmpty(post))) return
  const gone = { ...record, post: { ...post, gone: post.gone ?? { by, at } } }
  const after = losesWords ? { ...gone, post: withoutWords(gone.post) } : gone
  work.putPost(after)
  if (losesWords) work.outdateMails(record.firstSeenAt)
  for (const mention of work.mentionsOf(post.id)) {
    if (mention.hiddenAt !== undefined) continue
    work.putMention({ ...mention, ...ofPost(after) }, losesWords ? 'bare' : undefined)
    if (!isKnown) work.append(mention.caseId, observe(work.case(mention.caseId), { see: 'gone', by }, { at }))
  }
}

export const factsForForgetting = (postIds: readonly string[]): FactsQuery => ({ postIds })

/** Forgets what posts said that are gone for long. Pure. */
export function recordForgotten(postIds: readonly string[], at: Date, facts: Facts): Changes {
  const work = createWorkspace(facts)
  for (const record of postIds.flatMap((id) => work.post(id) ?? [])) {
    const { gone } = record.post
    if (gone !== undefined) recordGone(work, record, { by: gone.by, losesWords: true, at })
  }
  return work.changes()
}

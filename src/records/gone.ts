import { decide } from '../cases/decide.js'
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
  { by, losesWords, saidBy, at }: { by: Remover; losesWords: boolean; saidBy: string; at: Date },
): void {
  const { post } = record
  // What moderators took away its author may still delete.
  const isTold = post.gone !== undefined && (post.gone.by === by || post.gone.by === 'author')
  if (isTold && (!losesWords || isEmpty(post))) return
  const gone = { ...record, post: { ...post, gone: isTold && post.gone ? post.gone : { by, at, saidBy } } }
  const after = losesWords ? { ...gone, post: withoutWords(gone.post) } : gone
  work.putPost(after)
  const inSight = work.mentionsOf(post.id).filter(({ hiddenAt }) => hiddenAt === undefined)
  for (const mention of inSight) {
    work.putMention({ ...mention, ...ofPost(after) }, losesWords ? 'bare' : undefined)
    const file = work.case(mention.caseId)
    if (!isTold) work.append(mention.caseId, decide(file, { see: 'gone', by }, { at }))
  }
  if (losesWords) work.outdateMails(record.firstSeenAt, new Set(inSight.map(({ brand }) => brand)))
}

export const factsForForgetting = (postIds: readonly string[]): FactsQuery => ({ postIds })

/** Forgets what posts said that are gone for long. Pure. */
export function recordForgotten(postIds: readonly string[], at: Date, facts: Facts): Changes {
  const work = createWorkspace(facts)
  for (const record of postIds.flatMap((id) => work.post(id) ?? [])) {
    const { gone } = record.post
    if (gone !== undefined) recordGone(work, record, { ...gone, losesWords: true, at })
  }
  return work.changes()
}

import { decide, type Observation } from '../cases/decide.js'
import { isEmpty, withoutWords } from '../identity/gone.js'
import { mergedPosts } from '../identity/merge.js'
import type { MentionRecord, PostRecord } from '../store/port/records.js'
import { recordGone } from './gone.js'
import { ofPost } from './judge-post.js'
import type { Workspace } from './workspace.js'

/**
 * Makes one post of two that turned out to share a key. The fuller text stays with what was made of it, and so does the case
 * that somebody worked on or, if nobody did, the older one.
 */
export function mergePosts(work: Workspace, one: PostRecord, other: PostRecord, at: Date): PostRecord {
  const { kept, gone } = mergedPosts(one, other)
  work.merge(kept, gone)
  for (const mention of work.mentionsOf(gone.post.id)) moveMention(work, mention, kept, at)
  // What was said of the one that is gone may decide now.
  for (const mention of work.mentionsOf(kept.post.id)) {
    if (mention.hiddenAt === undefined) work.putMention(mention)
  }
  return keepDeleted(work, keepGone(work, kept, [one, other], at), [one, other])
}

/** Words that a place lets nobody keep for longer stay deleted under whichever name. */
function keepDeleted(work: Workspace, kept: PostRecord, both: readonly PostRecord[]): PostRecord {
  const deleted = both.flatMap(({ post: { wordsDeleted } }) =>
    wordsDeleted === undefined || wordsDeleted.why === 'closed' ? [] : [wordsDeleted],
  )[0]
  if (deleted === undefined || isEmpty(kept.post)) return kept
  const after = { ...kept, post: { ...withoutWords(kept.post), wordsDeleted: deleted } }
  work.putPost(after)
  for (const mention of work.mentionsOf(after.post.id))
    if (mention.hiddenAt === undefined) work.putMention(mention, 'bare')
  return after
}

/** What is gone under one name is gone under the other, and what its author deleted is forgotten under both. */
function keepGone(work: Workspace, kept: PostRecord, both: readonly PostRecord[], at: Date): PostRecord {
  const [first, second] = both.flatMap(({ post }) => post.gone ?? [])
  const gone = second?.by === 'author' ? second : first
  if (gone === undefined) return kept
  const losesWords = gone.by === 'author' || both.some(({ post }) => post.gone !== undefined && isEmpty(post))
  recordGone(work, kept, { by: gone.by, losesWords, at, saidBy: gone.saidBy })
  return work.post(kept.post.id) ?? kept
}

/** The post that stays has been judged itself, so of a mention of the other only its case can be worth keeping. */
function moveMention(work: Workspace, mention: MentionRecord, kept: PostRecord, at: Date): void {
  const same = work.mentionsOf(kept.post.id).find(({ brand }) => brand === mention.brand)
  if (same !== undefined && same.hiddenAt === undefined) {
    work.removeMention(mention)
    keepOneCase(work, { ...same, ...remembered(same, mention) }, mention.caseId, at)
    return
  }
  if (same !== undefined) {
    work.removeMention(same)
    removeEmptyCase(work, same.caseId, at, { why: 'second-name', into: mention.caseId })
  }
  const moved = { ...mention, ...ofPost(kept), judgedReply: false, unmatched: true as const }
  const isInSight = mention.hiddenAt === undefined
  if (isInSight && work.case(mention.caseId).isActedOn) work.putMention(moved, 'bare')
  else work.hideMention(moved, mention.hiddenAt ?? at)
}

/** What was shown, or was there at a baseline, under either name is nothing new under the other. */
const remembered = (one: MentionRecord, other: MentionRecord) => ({
  baseline: one.baseline || other.baseline,
  announced: one.announced || other.announced,
  // Both say the same now; what became of one by an edit holds for the other.
  turned: one.turned ?? other.turned,
})

/** Two mentions became one, so one of their cases is left with it. */
function keepOneCase(work: Workspace, mention: MentionRecord, others: number, at: Date): void {
  const own = mention.caseId
  const staysOwn = work.case(own).isActedOn || (own < others && !work.case(others).isActedOn)
  const [into, left] = staysOwn ? [own, others] : [others, own]
  work.putMention({ ...mention, caseId: into })
  if (own !== others) removeEmptyCase(work, left, at, { why: 'second-name', into })
}

type Observed = Extract<Observation, { see: 'nothing-left' }>
/** Of each of a union by itself. */
type WithoutSee<One> = One extends Observed ? Omit<One, 'see'> : never

/** Removes a case that holds no mention any more, nor a hidden one; its history stays on record. */
export function removeEmptyCase(work: Workspace, caseId: number, at: Date, why: WithoutSee<Observed>): void {
  if (work.mentionsIn(caseId).length > 0) return
  work.removeCase(caseId, decide(work.case(caseId), { see: 'nothing-left', ...why }, { at }))
}

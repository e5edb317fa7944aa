import { allCameIn, type CameIn, givenBack } from '../cases/came-by-merge.js'
import type { When } from '../cases/decide.js'
import { isDeed } from '../cases/deeds.js'
import { evolve } from '../cases/evolve.js'
import { caseOfThen } from '../cases/merge.js'
import { split, splitOff } from '../cases/split.js'
import { standing } from '../cases/undo.js'
import type { CaseEvent } from '../model/case-event.js'
import type { Changes, Facts, FactsQuery, MentionRecord } from '../store/port/records.js'
import { canonicalUrl } from '../text/urls.js'
import { moveMentions } from './move-mentions.js'
import { createWorkspace, type Workspace } from './workspace.js'

/** The posts at these addresses are to be a case of their own. */
export type SplitRecord = { caseId: number; urls: readonly string[]; when: Required<When> }

export const factsForSplit = ({ caseId }: SplitRecord): FactsQuery => ({
  caseIds: [caseId],
  withHistory: true,
})

/** `no-post`: the case has none at the address. `nothing-left`: it has no other posts. */
export type SplitRefusal =
  | { refused: 'split'; why: 'no-case'; caseId: number }
  | { refused: 'split'; why: 'no-post'; url: string }
  | { refused: 'split'; why: 'nothing-left'; posts: number }

type Recorded = {
  changes?: Changes
  /** Without these facts nobody can tell. */
  wants?: FactsQuery
  /** The case that has them now, and how many there are. `back`: it became part of the other one before, and is there again. */
  into?: { caseId: number; posts: number; back: boolean }
  refusal?: SplitRefusal
}

/**
 * Makes two cases of one. A case that had become part of it, and of which nothing would stay, is there again under its old id: whoever
 * typed that id before means those posts. Pure.
 */
export function recordSplit({ caseId, urls, when }: SplitRecord, facts: Facts): Recorded {
  const file = facts.cases.find(({ id }) => id === caseId)
  const work = createWorkspace(facts)
  const inSight = work.mentionsIn(caseId).filter(({ hiddenAt }) => hiddenAt === undefined)
  if (file === undefined || inSight.length === 0)
    return { refusal: { refused: 'split', why: 'no-case', caseId } }
  const at = (url: string) => postsAt(work, inSight, url)
  const leaving = new Set<MentionRecord>()
  for (const url of urls) {
    const found = at(url)
    if (found.length === 0) return { refusal: { refused: 'split', why: 'no-post', url } }
    for (const mention of found) leaving.add(mention)
  }
  const first = oldest([...leaving])
  if (first === undefined || leaving.size === inSight.length)
    return { refusal: { refused: 'split', why: 'nothing-left', posts: inSight.length } }
  const came = allCameIn(caseId, facts.histories)
  if (came.some((one) => !facts.histories.has(one.caseId)))
    return { wants: { caseIds: [caseId, ...came.map((one) => one.caseId)], withHistory: true } }
  const back = givenBack(
    came.filter((one) => wasOf(one, facts) !== undefined),
    { inSight: postsOf(inSight), leaving: postsOf([...leaving]) },
  )
  const moving = [...leaving, ...hiddenOf(back, work.mentionsIn(caseId))]
  const posts = moving.map(({ postId }) => postId)
  const begun = splitOff(file, posts, when)
  const into = back === undefined ? openedFor(first, file.brand, begun) : restored(back)
  moveMentions(work, moving, into)
  work.append(caseId, [split(into, posts, when)])
  return {
    changes: work.changes(),
    into: { caseId: into, posts: leaving.size, back: back !== undefined },
  }

  function openedFor({ personId }: MentionRecord, brand: string, event: CaseEvent): number {
    return work.openCase({ brand, personId, openedAt: when.at, touchedAt: when.at }, [event]).id
  }

  function restored(one: CameIn): number {
    const was = wasOf(one, facts)
    if (was === undefined || file === undefined) throw new Error('What the case was is not known')
    const isActedOn = standing(facts.histories.get(one.caseId) ?? []).some(isDeed)
    work.restoreCase(evolve({ ...caseOfThen(one.caseId, file.brand, was), isActedOn }, begun), [begun])
    return one.caseId
  }
}

/** What a case was before it became part of another one; undefined where that was not kept. */
const wasOf = ({ caseId }: CameIn, { histories }: Facts) =>
  standing(histories.get(caseId) ?? [])
    .filter((event) => event.code === 'removed')
    .findLast(({ args }) => args.why === 'merged')?.args.was

const postsOf = (mentions: readonly MentionRecord[]): ReadonlySet<string> =>
  new Set(mentions.map(({ postId }) => postId))

/** What of it is out of sight goes with the rest. */
const hiddenOf = (back: CameIn | undefined, mentions: readonly MentionRecord[]): readonly MentionRecord[] =>
  mentions.filter(({ postId, hiddenAt }) => hiddenAt !== undefined && back?.posts.includes(postId))

/** Those at the address as it was typed, or else at another way to write it. */
function postsAt(work: Workspace, mentions: readonly MentionRecord[], url: string): readonly MentionRecord[] {
  const addressOf = ({ postId }: MentionRecord) => work.post(postId)?.post.url ?? ''
  const same = mentions.filter((mention) => addressOf(mention) === url)
  if (same.length > 0) return same
  const canonical = canonicalUrl(url)
  return canonical === undefined
    ? []
    : mentions.filter((mention) => canonicalUrl(addressOf(mention)) === canonical)
}

const oldest = (mentions: readonly MentionRecord[]): MentionRecord | undefined =>
  mentions.toSorted(
    (one, other) => one.publishedAt.getTime() - other.publishedAt.getTime() || one.id - other.id,
  )[0]

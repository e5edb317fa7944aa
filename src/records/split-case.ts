import type { When } from '../cases/decide.js'
import { split, splitOff } from '../cases/split.js'
import type { Changes, Facts, FactsQuery, MentionRecord } from '../store/port/records.js'
import { canonicalUrl } from '../text/urls.js'
import { moveMentions } from './move-mentions.js'
import { createWorkspace, type Workspace } from './workspace.js'

/** The posts at these addresses are to be a case of their own. */
export type SplitRecord = { caseId: number; urls: readonly string[]; when: Required<When> }

export const factsForSplit = ({ caseId }: SplitRecord): FactsQuery => ({ caseIds: [caseId] })

/** `no-post`: the case has none at the address. `nothing-left`: it has no other posts. */
export type SplitRefusal =
  | { refused: 'split'; why: 'no-case'; caseId: number }
  | { refused: 'split'; why: 'no-post'; url: string }
  | { refused: 'split'; why: 'nothing-left'; posts: number }

type Recorded = {
  changes?: Changes
  /** The new case, and how many posts it has. */
  into?: { caseId: number; posts: number }
  refusal?: SplitRefusal
}

/** Makes two cases of one. Pure. */
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
  const posts = Array.from(leaving, ({ postId }) => postId)
  const { brand } = file
  const opened = work.openCase({ brand, personId: first.personId, openedAt: when.at, touchedAt: when.at }, [
    splitOff(file, posts, when),
  ])
  moveMentions(work, [...leaving], opened.id)
  work.append(caseId, [split(opened.id, posts, when)])
  return { changes: work.changes(), into: { caseId: opened.id, posts: leaving.size } }
}

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

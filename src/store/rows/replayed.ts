import { type Mark, marks } from '../../model/mention.js'
import type { ReplayedMention, ReplayedPost, StoredPost } from '../port/posts.js'
import { type Reasons, verdictOf } from './stored-mentions.js'
import { flag, number, oneOf, type Row, text } from './values.js'

/** Posts with what was made of them and said of them: rows of `mentions` and `marks`, each with the name of its brand as `brand_name`. */
export function replayedOf(
  posts: readonly StoredPost[],
  { mentioned, marked }: Readonly<Record<'mentioned' | 'marked', readonly Row[]>>,
  reasons: Reasons,
): readonly ReplayedPost[] {
  const mentions = new Map<string, ReplayedMention[]>()
  for (const row of mentioned) {
    const post = String(number(row, 'post'))
    mentions.set(post, [...(mentions.get(post) ?? []), mentionOf(row, reasons)])
  }
  const said = new Map<string, Map<string, Mark>>()
  for (const row of marked) {
    const post = String(number(row, 'post'))
    const ofPost = said.get(post) ?? new Map<string, Mark>()
    said.set(post, ofPost.set(text(row, 'brand_name'), oneOf(row, 'verdict', marks)))
  }
  return posts.map((stored) => ({
    ...stored,
    mentions: mentions.get(stored.post.id) ?? [],
    marks: said.get(stored.post.id) ?? new Map(),
  }))
}

function mentionOf(row: Row, reasons: Reasons): ReplayedMention {
  return {
    brand: text(row, 'brand_name'),
    ...verdictOf(row, reasons),
    relevance: number(row, 'relevance'),
    relevanceSignals: row.relevance_signals === null ? [] : reasons.signals(row.relevance_signals),
    needsReply: flag(row, 'judged_reply'),
    complainedBefore: flag(row, 'complained_before'),
    caseId: number(row, 'case_id'),
  }
}

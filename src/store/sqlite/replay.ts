import { type Mark, marks } from '../../model/mention.js'
import type { ReplayedMention, ReplayedPost, ReplayQuery } from '../port/posts.js'
import { brandIn } from '../rows/brands.js'
import { fromPosts, postColumns } from '../rows/posts.js'
import { flag, number, oneOf, type Row, text } from '../rows/values.js'
import { brandsAsked } from './brands.js'
import type { Database } from './database.js'
import { sourcesColumn, storedPostOf } from './posts.js'
import { verdictOf } from './reading.js'
import { signalsOf } from './reasons.js'

export function replayedPosts(db: Database, query: ReplayQuery): readonly ReplayedPost[] {
  const posts = db
    .all(
      `select ${postColumns}, ${sourcesColumn} from ${fromPosts} where p.id > ? and p.published >= ?
       order by p.id limit ?`,
      query.after === undefined ? 0 : Number(query.after),
      query.publishedSince.getTime(),
      query.limit,
    )
    .map(storedPostOf)
  const ids = JSON.stringify(posts.map(({ post }) => Number(post.id)))
  const brands = JSON.stringify(query.brands)
  const mentions = new Map<string, ReplayedMention[]>()
  for (const row of db.all(
    `select *, ${brandIn('brand')} as brand_name from mentions where post in (select value from json_each(?))
       and brand in ${brandsAsked()}`,
    ids,
    brands,
  )) {
    const post = String(number(row, 'post'))
    mentions.set(post, [...(mentions.get(post) ?? []), mentionOf(row)])
  }
  const said = new Map<string, Map<string, Mark>>()
  for (const row of db.all(
    `select post, ${brandIn('brand')} as brand_name, verdict from marks where post in (select value from json_each(?))
       and brand in ${brandsAsked()}`,
    ids,
    brands,
  )) {
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

function mentionOf(row: Row): ReplayedMention {
  return {
    brand: text(row, 'brand_name'),
    ...verdictOf(row),
    relevance: number(row, 'relevance'),
    relevanceSignals: row.relevance_signals === null ? [] : signalsOf(row.relevance_signals),
    needsReply: flag(row, 'judged_reply'),
    complainedBefore: flag(row, 'complained_before'),
    caseId: number(row, 'case_id'),
  }
}

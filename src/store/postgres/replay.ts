import type { ReplayedPost, ReplayQuery } from '../port/posts.js'
import { brandIn } from '../rows/brands.js'
import { fromPosts, postColumns } from '../rows/posts.js'
import { replayedOf } from '../rows/replayed.js'
import { storable } from '../rows/values.js'
import { brandsAsked } from './brands.js'
import type { Transaction } from './database.js'
import { reasons } from './reading.js'
import { sourcesColumn, storedPostOf } from './stored-posts.js'

export async function replayedPosts(db: Transaction, query: ReplayQuery): Promise<readonly ReplayedPost[]> {
  const rows = await db.all(
    `select ${postColumns}, ${sourcesColumn} from ${fromPosts} where p.id > ? and p.published >= ?
     order by p.id limit ?`,
    query.after === undefined ? 0 : Number(query.after),
    query.publishedSince.getTime(),
    query.limit,
  )
  const posts = rows.map(storedPostOf)
  const ofPosts = (columns: string, table: string) =>
    db.all(
      `select ${columns}, ${brandIn('brand')} as brand_name from ${table}
       where post = any(?::bigint[]) and brand in ${brandsAsked()} order by post, brand`,
      posts.map(({ post }) => Number(post.id)),
      query.brands.map(storable),
    )
  return replayedOf(
    posts,
    { mentioned: await ofPosts('*', 'mentions'), marked: await ofPosts('post, verdict', 'marks') },
    reasons,
  )
}

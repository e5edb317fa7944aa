import type { ReplayedPost, ReplayQuery } from '../port/posts.js'
import { brandIn } from '../rows/brands.js'
import { fromPosts, postColumns } from '../rows/posts.js'
import { replayedOf } from '../rows/replayed.js'
import { brandsAsked } from './brands.js'
import type { Database } from './database.js'
import { sourcesColumn, storedPostOf } from './posts.js'
import { reasons } from './reading.js'

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
  const ofPosts = (columns: string, table: string) =>
    db.all(
      `select ${columns}, ${brandIn('brand')} as brand_name from ${table}
       where post in (select value from json_each(?)) and brand in ${brandsAsked()}`,
      ids,
      brands,
    )
  return replayedOf(
    posts,
    { mentioned: ofPosts('*', 'mentions'), marked: ofPosts('post, verdict', 'marks') },
    reasons,
  )
}

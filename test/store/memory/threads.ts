import type { ThreadLook } from '../../../src/model/thread.js'
import type { ThreadedPost, Threads } from '../../../src/store/port/threads.js'
import { storable } from '../../../src/text/storable.js'
import { withAuthor } from './posts.js'
import type { Tables } from './tables.js'

export const looks = (
  { looks, posts }: Tables,
  postIds: readonly string[],
): ReadonlyMap<string, ThreadLook> =>
  new Map(
    postIds.flatMap((id) => {
      const look = looks.get(id)
      return look === undefined || !posts.has(id) ? [] : [[id, look] as const]
    }),
  )

export function saveLooks({ looks, posts }: Tables, saved: readonly ThreadLook[]): void {
  for (const look of saved) if (posts.has(look.postId)) looks.set(look.postId, look)
}

export const threadedPosts = (tables: Tables, postIds: readonly string[]): readonly ThreadedPost[] =>
  [...new Set(postIds)]
    .sort((one, other) => Number(one) - Number(other))
    .flatMap((id) => {
      const stored = tables.posts.get(id)
      if (stored === undefined || stored.post.gone !== undefined) return []
      const { text: _, ...post } = withAuthor(tables, stored)
      return [{ ...post, keys: [...tables.keys].flatMap(([key, postId]) => (postId === id ? [key] : [])) }]
    })

export function mayBeAnswered(
  tables: Tables,
  { brands, staff }: Parameters<Threads['mayBeAnswered']>[0],
): readonly number[] {
  const { mentions, posts, people, looks } = tables
  const names = new Set(brands.map(storable))
  const low = (text: string) => storable(text).replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  const listed = new Set(
    staff.map(({ brand, place, handle }) => JSON.stringify([storable(brand), storable(place), low(handle)])),
  )
  const all = [...posts.values()]
  const found = [...mentions.values()].filter(({ record: { due, brand, postId } }) => {
    const about = posts.get(postId)
    if (!due || !names.has(brand) || about === undefined) return false
    if (looks.get(postId)?.over !== undefined) return true
    const { thread, place, publishedAt } = about.post
    return all.some(({ post, personId }) => {
      const author = personId === undefined ? undefined : people.get(personId)?.author
      return (
        thread !== undefined &&
        author !== undefined &&
        post.thread?.id === thread.id &&
        post.place === place &&
        post.publishedAt >= publishedAt &&
        post.gone === undefined &&
        (post.staffOf === brand ||
          listed.has(JSON.stringify([brand, post.place, low(author.handle ?? author.name)])))
      )
    })
  })
  return [...new Set(found.map(({ record }) => record.caseId))].sort((one, other) => one - other)
}

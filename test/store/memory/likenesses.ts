import type { Likeness, Likenesses, WordsOfPost } from '../../../src/store/port/likenesses.js'
import type { Tables } from './tables.js'

export function uncompared(tables: Tables, limit: number): readonly WordsOfPost[] {
  const ids = [...tables.mentions.values()].flatMap(({ record }) =>
    tables.likenessOf.has(record.id) ? [] : [record.postId],
  )
  return [...new Set(ids)]
    .toSorted((one, other) => Number(other) - Number(one))
    .slice(0, limit)
    .flatMap((postId) => {
      const post = tables.posts.get(postId)?.post
      if (post === undefined) return []
      const { title, titleOf, text, quoted } = post
      return [
        {
          postId,
          ...(title !== undefined && { title }),
          ...(titleOf !== undefined && { titleOf }),
          text,
          ...(quoted !== undefined && { quoted }),
        },
      ]
    })
}

export function near({ likenesses }: Tables, keys: readonly number[], most: number): readonly Likeness[] {
  const newestFirst = [...likenesses].toSorted(([one], [other]) => other - one)
  const ids = new Set(
    keys.flatMap((key) =>
      newestFirst
        .filter(([, one]) => one.keys.includes(key))
        .slice(0, most)
        .map(([id]) => id),
    ),
  )
  return newestFirst.flatMap(([id, { sketch }]) => (ids.has(id) ? [{ id, sketch }] : []))
}

export function saveLikenesses(
  tables: Tables,
  { joined, fresh, short }: Parameters<Likenesses['save']>[0],
): void {
  const put = (postId: string, likeness: number) => {
    for (const { record } of tables.mentions.values())
      if (record.postId === postId) tables.likenessOf.set(record.id, likeness)
  }
  for (const postId of short) put(postId, 0)
  for (const [postId, likeness] of joined) put(postId, likeness)
  for (const { posts, ...likeness } of fresh) {
    const id = 1 + Math.max(0, ...tables.likenesses.keys())
    tables.likenesses.set(id, likeness)
    for (const postId of posts) put(postId, id)
  }
  forgetUnsaid(tables)
}

/** What no mention in sight says any more. */
export function forgetUnsaid({ mentions, likenesses, likenessOf }: Tables): void {
  for (const id of likenessOf.keys()) if (!mentions.has(id)) likenessOf.delete(id)
  const said = new Set(likenessOf.values())
  for (const id of likenesses.keys()) if (!said.has(id)) likenesses.delete(id)
}

import type { CopyAuthor, Likeness, Likenesses, WordsOfPost } from '../../../src/store/port/likenesses.js'
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

export function authors(tables: Tables, likenesses: readonly number[]): readonly CopyAuthor[] {
  const sayers = [...tables.mentions.values()].flatMap(({ record }): CopyAuthor[] => {
    const likeness = tables.likenessOf.get(record.id) ?? 0
    const { personId, postId, publishedAt } = record
    if (personId === undefined || !likenesses.includes(likeness) || likeness === 0) return []
    const says = (id: string) =>
      [...tables.mentions.values()].some(
        (other) => other.record.postId === id && tables.likenessOf.get(other.record.id) === likeness,
      )
    const before = [...tables.posts.values()].filter(
      (other) => other.personId === personId && other.post.publishedAt < publishedAt && !says(other.post.id),
    )
    return [{ likeness, postId, personId, publishedAt, isNew: before.length === 0 }]
  })
  return [...new Map(sayers.map((one) => [one.postId, one])).values()].toSorted(
    (one, other) =>
      one.publishedAt.getTime() - other.publishedAt.getTime() || Number(one.postId) - Number(other.postId),
  )
}

export function ofCases(tables: Tables, caseIds: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const isSaidElsewhere = (caseId: number, likeness: number) =>
    [...tables.mentions.values()].some(
      ({ record }) => record.caseId !== caseId && tables.likenessOf.get(record.id) === likeness,
    )
  const of = (caseId: number) =>
    [...tables.mentions.values()]
      .filter(({ record }) => record.caseId === caseId)
      .map(({ record }) => tables.likenessOf.get(record.id) ?? 0)
      .filter((likeness) => likeness > 0 && isSaidElsewhere(caseId, likeness))
      .toSorted((one, other) => one - other)
  return new Map(caseIds.flatMap((id) => (of(id).length === 0 ? [] : [[id, [...new Set(of(id))]] as const])))
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
  const says = (postId: string) => {
    const post = tables.posts.get(postId)?.post
    return post !== undefined && (post.text !== '' || post.title !== undefined)
  }
  for (const [postId, likeness] of joined) if (says(postId)) put(postId, likeness)
  for (const { posts: compared, ...likeness } of fresh) {
    const posts = compared.filter(says)
    const id = 1 + Math.max(0, ...tables.likenesses.keys())
    tables.likenesses.set(id, likeness)
    for (const postId of posts) put(postId, id)
  }
  forgetUnsaid(tables)
}

export function letGo(tables: Tables, before: Date, limit: number): number {
  const { mentions, likenesses, likenessOf, posts } = tables
  const isSaidLately = (likeness: number) =>
    [...mentions.values()].some(({ record }) => {
      const seen = posts.get(record.postId)?.firstSeenAt
      return likenessOf.get(record.id) === likeness && seen !== undefined && seen >= before
    })
  const old = [...likenesses.keys()]
    .toSorted((one, other) => one - other)
    .filter((id) => !isSaidLately(id))
    .slice(0, limit)
  for (const [id, likeness] of likenessOf) if (old.includes(likeness)) likenessOf.set(id, 0)
  forgetUnsaid(tables)
  return old.length
}

/** What is said in nearly the same words as in these posts. */
export function compareAnew({ mentions, likenessOf }: Tables, postIds: readonly string[]): void {
  const said = [...mentions.values()].flatMap(({ record }) =>
    postIds.includes(record.postId) ? [likenessOf.get(record.id) ?? 0] : [],
  )
  for (const [id, likeness] of likenessOf) if (likeness > 0 && said.includes(likeness)) likenessOf.delete(id)
}

/** What no mention in sight says any more. */
export function forgetUnsaid({ mentions, likenesses, likenessOf }: Tables): void {
  for (const id of likenessOf.keys()) if (!mentions.has(id)) likenessOf.delete(id)
  const said = new Set(likenessOf.values())
  for (const id of likenesses.keys()) if (!said.has(id)) likenesses.delete(id)
}

import * as z from 'zod'
import { once } from '../once.js'
import { changedShape, readData } from '../read-data.js'
import { type Item, isBare } from './posts.js'

// What is missing is null in some records and absent in others. Numbers that only count are left out where they are none.

const Id = once(() => z.union([z.string().min(1), z.number()]).transform(String))
const count = () => z.number().nullish().catch(undefined)

const Hit = once(() =>
  z
    .object({
      objectID: Id(),
      created_at_i: z.number(),
      author: z.string().nullish(),
      title: z.string().nullish(),
      url: z.string().nullish(),
      story_text: z.string().nullish(),
      comment_text: z.string().nullish(),
      story_id: Id().nullish(),
      parent_id: Id().nullish(),
      points: count(),
      num_comments: count(),
    })
    .transform((hit): Item => {
      const isComment = typeof hit.comment_text === 'string'
      return {
        id: hit.objectID,
        isComment,
        createdAt: hit.created_at_i,
        author: hit.author,
        title: hit.title,
        url: hit.url,
        text: isComment ? hit.comment_text : hit.story_text,
        parent: hit.parent_id,
        story: hit.story_id,
        points: hit.points,
        comments: hit.num_comments,
      }
    }),
)

/** Each hit is checked by itself, so that one odd record doesn't hide the others. */
const Hits = once(() =>
  z.object({
    hits: z.array(z.unknown()),
    /** All there are, however many are given. */
    nbHits: z.number().nullish(),
    message: z.string().nullish(),
  }),
)

const Branch = once(() =>
  z
    .object({
      id: Id(),
      created_at_i: z.number(),
      type: z.string().nullish(),
      author: z.string().nullish(),
      title: z.string().nullish(),
      url: z.string().nullish(),
      text: z.string().nullish(),
      parent_id: Id().nullish(),
      story_id: Id().nullish(),
      points: count(),
      /** As with hits, each is checked by itself. */
      children: z.array(z.unknown()),
    })
    .transform(({ children, ...branch }): { item: Item; children: unknown[] } => ({
      item: {
        id: branch.id,
        isComment: typeof branch.type === 'string' ? branch.type === 'comment' : branch.parent_id != null,
        createdAt: branch.created_at_i,
        author: branch.author,
        title: branch.title,
        url: branch.url,
        text: branch.text,
        parent: branch.parent_id,
        story: branch.story_id,
        points: branch.points,
      },
      children,
    })),
)

/** @throws Failed where it is no answer of the search, or none of its records can be read */
export function parseHits(body: Uint8Array) {
  const { hits, nbHits, message } = checked(Hits(), json(body))
  const read = hits.map((hit) => Hit().safeParse(hit))
  const good = read.flatMap(({ data }) => data ?? [])
  if (good.length === 0 && hits.length > 0) throw unknownShape(read.find(({ error }) => error)?.error)
  return { items: good, given: hits.length, total: nbHits, message }
}

/**
 * An item and all that stands below it, in the order of the page. Not by recursion: a thread may be as deep as it likes.
 *
 * @returns `unread`: so many could not be read
 * @throws Failed where it is no item
 */
export function parseTree(body: Uint8Array): { root: Item; below: Item[]; unread: number } {
  const root = checked(Branch(), json(body))
  const below: Item[] = []
  let unread = 0
  const rest = root.children.toReversed()
  while (rest.length > 0) {
    const { data } = Branch().safeParse(rest.pop())
    if (data === undefined) {
      unread++
      continue
    }
    const { item } = data
    below.push(item)
    // Nobody comments without a word.
    if (item.isComment && !item.text && !isBare(item)) unread++
    for (const child of data.children.toReversed()) rest.push(child)
  }
  return { root: root.item, below, unread }
}

const json = (body: Uint8Array): unknown => readData(body, unknownShape)

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const { data, error } = schema.safeParse(value)
  if (error !== undefined) throw unknownShape(error)
  return data as z.output<Schema>
}

export const unknownShape = changedShape('The search of Hacker News')

import type * as z from 'zod'
import type { Notice } from '../model/notice.js'

/** The records of an answer that could be read, and how many could not. */
export type EachRead<Item> = { good: Item[]; unread: number }

/**
 * Checks each record by itself, so that one odd record doesn't hide the others. Where all are odd, the place has changed its shape.
 *
 * @throws what `changed` makes of the first that is wrong
 */
export function readEach<Schema extends z.ZodType>(
  items: readonly unknown[],
  schema: Schema,
  changed: (cause: unknown) => Error,
): EachRead<z.output<Schema>> {
  const read = items.map((item) => schema.safeParse(item))
  const good = read.flatMap((each) => (each.success ? [each.data] : []))
  if (good.length === 0 && items.length > 0) throw changed(read.find(({ error }) => error)?.error)
  return { good, unread: items.length - good.length }
}

/** What people are told of those that could not be read. */
export const unreadNotices = (results: number): Notice[] =>
  results === 0 ? [] : [{ code: 'results-unread', args: { results } }]

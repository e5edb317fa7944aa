import type * as z from 'zod'
import type { FoundUpdate } from '../model/official.js'
import { changed, partOf } from './json.js'
import type { ChannelReading } from './reader.js'

type List<Item> = {
  software: string
  /** What the list is called in the data. */
  name: string
  items: readonly unknown[]
  schema: z.ZodType<Item>
}

/**
 * Reads each matter of a list by itself, so that one odd one hides no other.
 *
 * @throws Failed where none can be read
 */
export function readEach<Item>(
  { software, name, items, schema }: List<Item>,
  read: (item: Item) => readonly FoundUpdate[],
): Pick<ChannelReading, 'updates' | 'notices'> {
  const results = items.map((item) => schema.safeParse(item))
  const good = results.flatMap(({ data }) => (data === undefined ? [] : [data]))
  const at = results.findIndex(({ success }) => !success)
  const error = results[at]?.error
  if (error !== undefined && good.length === 0)
    throw changed(software, partOf(error, `${name}[${at}]`), error)
  const unread = items.length - good.length
  return {
    updates: good.flatMap(read),
    ...(unread > 0 && { notices: [{ code: 'results-unread' as const, args: { results: unread } }] }),
  }
}

/** What several lists of one answer say. */
export const joined = (
  readings: readonly Pick<ChannelReading, 'updates' | 'notices'>[],
): Pick<ChannelReading, 'updates' | 'notices'> => {
  const notices = readings.flatMap((reading) => reading.notices ?? [])
  return {
    updates: readings.flatMap(({ updates }) => updates),
    ...(notices.length > 0 && { notices }),
  }
}

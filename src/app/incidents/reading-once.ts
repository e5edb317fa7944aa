import type { StoredMention } from '../../store/port/cases.js'
import type { Store } from '../../store/port.js'

type Read = Pick<Store, 'incidents' | 'cases'>

/**
 * The same store, of which each mention is read once: the words of a complaint are asked for to doubt whether it is meant, to say what
 * rose, and to gather who belongs to it. For one look at one brand, within which nobody waits for anything.
 */
export function readingOnce({ incidents, cases }: Read): Read {
  const read = new Map<number, StoredMention | undefined>()
  return {
    incidents,
    cases: {
      ...cases,
      mentions: async (ids) => {
        const unread = ids.filter((id) => !read.has(id))
        if (unread.length > 0) {
          for (const id of unread) read.set(id, undefined)
          for (const mention of await cases.mentions(unread)) read.set(mention.id, mention)
        }
        return ids.flatMap((id) => read.get(id) ?? [])
      },
    },
  }
}

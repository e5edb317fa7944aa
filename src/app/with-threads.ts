import type { RankedMention } from '../cases/ranked-mention.js'
import { thereOf } from '../cases/there.js'
import type { Store } from '../store/port.js'

/** With what is known of whether somebody of us answered at its place: of what waits. */
export async function withThreads<One extends RankedMention>(
  store: Pick<Store, 'threads'>,
  mentions: readonly One[],
): Promise<One[]> {
  const looks = await store.threads.looks(mentions.flatMap(({ due, post }) => (due ? [post.id] : [])))
  return mentions.map((one) => {
    const there = one.due ? thereOf(one.post, looks.get(one.post.id)) : undefined
    return there === undefined ? one : { ...one, there }
  })
}

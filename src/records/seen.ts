import { withBeside } from '../identity/beside.js'
import { personKey } from '../identity/person.js'
import type { Author, Beside } from '../model/post.js'
import type { Facts } from '../store/port/records.js'
import { storable } from '../text/storable.js'
import type { Workspace } from './workspace.js'

/** A known post that an answer still holds, in the same words. */
export type SeenPost = {
  postId: string
  keys: readonly string[]
  hash: string
  /** Only other sources gave it so far. */
  isNewHere?: boolean
  /** What else is news of it. */
  beside?: Beside
  /** With numbers that may be others now. */
  author?: { place: string; author: Author }
}

/** Keeps what is news of posts whose words are not. Nothing is judged for it. */
export function tellBeside(
  work: Workspace,
  { seen, sourceId }: { seen: readonly SeenPost[]; sourceId: string },
  facts: Facts,
): void {
  for (const { postId, beside, author } of seen) {
    const record = beside && work.post(postId)
    if (beside !== undefined && record !== undefined && record.post.gone === undefined)
      work.putPost({ ...record, post: withBeside(record.post, beside, sourceId) })
    if (author !== undefined && isKnown(facts, author)) work.person(author.place, author.author)
  }
}

/** Somebody of whom nothing is stored any more needs no numbers. */
const isKnown = ({ people }: Facts, { place, author }: NonNullable<SeenPost['author']>): boolean =>
  people.some((person) => person.place === storable(place) && person.key === storable(personKey(author)))

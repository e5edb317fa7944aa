import type { KeptFor } from '../../model/post.js'

/** Who or what says how long words are kept. */
export const askedBy = (why: KeptFor, place: string | undefined): string =>
  ({
    terms: `${place ?? 'its place'} asks`,
    keep: 'the `keep` of its source says',
    closed: '`retention.closed` says',
  })[why]

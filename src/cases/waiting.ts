import type { Turn } from '../model/mention.js'
import type { Post } from '../model/post.js'
import { startsPromise } from './promise.js'

/** What of a mention says since when its person waits. */
type Begun = { post: Pick<Post, 'publishedAt'>; firstSeenAt: Date; turned?: Turn | undefined }

/** Since it was published, or since it was edited into what wants a reply. */
export const waitsSince = ({ post, turned }: Pick<Begun, 'post' | 'turned'>): Date =>
  turned?.at ?? post.publishedAt

/** When we first saw what it waits with. */
export const newSince = ({ firstSeenAt, turned }: Pick<Begun, 'firstSeenAt' | 'turned'>): Date =>
  turned?.seenAt ?? firstSeenAt

/** Whether its promise begins: with the post, or with the edit. `ofPost`: what holds of the post. */
export const promiseStarts = (turned: Turn | undefined, ofPost: boolean, lookback: number): boolean =>
  turned === undefined ? ofPost : startsPromise(turned.at, turned.seenAt, lookback)

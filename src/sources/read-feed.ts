import type { Feed } from '../feeds/feed.js'
import { parseFeed } from '../feeds/index.js'
import type { Reply } from '../http/request.js'

/**
 * An answer as a feed, for every source that is one at heart.
 *
 * @throws Failed when it is no feed at all
 */
export const readFeed = (
  { url, headers, body }: Pick<Reply, 'url' | 'headers' | 'body'>,
  maxEntries?: number | undefined,
): Feed =>
  parseFeed(body, {
    url,
    contentType: headers['content-type'],
    contentLocation: headers['content-location'],
    maxEntries,
  })

import type { Feed } from '../feeds/feed.js'
import type { FoundUpdate } from '../model/official.js'
import { feedPosts } from '../sources/feed-posts.js'

/** Any other feed in which we speak: a blog, release notes, an account. An entry is what we said once; edits change its words. */
export function plainUpdates(feed: Feed, addresses: { configured: string; final: string }): FoundUpdate[] {
  return feedPosts(feed, addresses).map(({ keys: [key], title, text, url, publishedAt }) => ({
    key,
    matter: key,
    kind: 'post',
    ...(title !== undefined && { title }),
    text,
    url,
    ...(publishedAt && { at: publishedAt }),
  }))
}

import type { WebRequest } from '../../http/request.js'
import type { Answer } from '../ask.js'
import type { Parsers } from '../parsers.js'
import type { ThreadPost, ThreadReading } from '../source.js'

/** What the readers of threads are given beside the post. */
export type Watched = {
  /** Of the feed, as the config has it: what its threads are asked with, too. */
  feed: URL
  parsers: Parsers
}

/** A kind of forum, or of page that is commented on: how its threads are read. One file each, and a line in ./index.ts. */
export type ForumSoftware = {
  /** What people call it. */
  name: string
  /** Whether nothing can be missing of what came after a post, for the table of docs/reference/sources.md: `yes`, or where. */
  readonly isWhole: string
  /** @returns undefined where the post's address, or the feed's, is none of its */
  ask(post: ThreadPost, feed: URL): WebRequest | undefined
  /** Whether an answer that is no success can be read all the same: it leads elsewhere. */
  readsRefusal?(answer: Answer): boolean
  /** @throws Failed when the body is not what it gives */
  read(answer: Answer, post: ThreadPost, watched: Watched): ThreadReading
}

/**
 * An address at the site of the feed, by the name and with the login that the feed has there. Only that site is asked: a feed could
 * send us anywhere else.
 *
 * @param path with its query
 */
export function onSite(feed: URL, path: string): string {
  const at = path.indexOf('?')
  const url = new URL(feed)
  // Set rather than resolved: a path that begins with two slashes would be another host.
  url.pathname = at < 0 ? path : path.slice(0, at)
  url.search = at < 0 ? '' : path.slice(at)
  url.hash = ''
  return url.href
}

import { htmlToText, htmlToWords } from '../text/html.js'
import { decodeText } from '../text/references.js'
import { removeTails } from '../text/tails.js'
import { feedPosts } from './feed-posts.js'
import { postsOnPage } from './page/posts-on-page.js'
import { readPostLines } from './post-lines.js'
import { readFeed } from './read-feed.js'
import type { Mail } from './read-mail.js'

/** What reads mails is loaded with the first one. */
const readMail = async (bytes: Uint8Array): Promise<Mail | undefined> =>
  (await import('./read-mail.js')).readMail(bytes)

/**
 * What reads the usual forms of answers, for all sources. A source is given them when there is an answer to read, and imports none of
 * them itself: they take as long to load as all else that a command needs, and most commands read no answer.
 */
export const parsers = {
  decodeText,
  feedPosts,
  htmlToText,
  htmlToWords,
  postsOnPage,
  readFeed,
  readMail,
  readPostLines,
  removeTails,
}

export type Parsers = typeof parsers

import { MentionsError } from '../model/error.js'
import { decodeBytes } from './charset/index.js'
import type { Feed } from './feed.js'
import { readJsonFeed } from './json.js'
import { resolveLink } from './links.js'
import { readXmlFeed } from './xml/index.js'

export type FeedContext = {
  /** Where the feed came from, after redirects. */
  url?: string | undefined
  /** The `Content-Type` header; only its charset matters. */
  contentType?: string | undefined
  /** The `Content-Location` header: what relative links start from, rather than `url`. */
  contentLocation?: string | undefined
  /** Entries beyond it are left out, and a notice says so. Default 20,000. */
  maxEntries?: number | undefined
  /** Bodies above it are refused, in bytes. Default 64 MB; what comes over the network has a cap of its own. */
  maxBytes?: number | undefined
}

const MOST_ENTRIES = 20_000
const MOST_BYTES = 64 * 1024 * 1024

/**
 * Reads a feed of any kind: RSS 0.9x and 2.0, RDF, Atom 0.3 and 1.0, CDF, JSON Feed. Nothing but its bytes decides which.
 * What is damaged is read as far as it is good, and `notices` says so.
 *
 * @throws MentionsError when it is no feed at all
 */
export function parseFeed(body: Uint8Array, context: FeedContext = {}): Feed {
  const { url, contentType, contentLocation, maxEntries = MOST_ENTRIES, maxBytes = MOST_BYTES } = context
  if (body.byteLength > maxBytes) {
    throw new MentionsError(`The feed is larger than ${Math.floor(maxBytes / 1_048_576)} MB.`, {
      hint: 'Look for a shorter version of it: many sites offer a feed per topic, or a parameter for the number of posts.',
    })
  }
  const { text, encoding } = decodeBytes(body, contentType)
  const base = contentLocation === undefined ? url : resolveLink(contentLocation, url)
  const feed = readText(text.trimStart(), base, maxEntries)
  return { ...feed, encoding }
}

function readText(text: string, base: string | undefined, maxEntries: number): Feed {
  if (text === '') {
    throw new MentionsError('The answer is empty.', {
      hint: 'Open the address in a browser. If it shows a feed there, the site may be turning programs away.',
    })
  }
  if (text.startsWith('{') || text.startsWith('[')) return readJson(text, base, maxEntries)
  const feed = readXmlFeed(text, base, maxEntries)
  if (feed !== undefined) return feed
  if (HTML.test(text)) {
    throw new MentionsError('This is a web page, not a feed: the site turns programs away, or has changed.', {
      hint: 'Look for the feed on that page: a link named RSS, Atom or Feed, or `rel="alternate"` in its source. If it is a login or a check for robots, the site does not give its feed to programs.',
    })
  }
  throw new MentionsError('This is not a feed: neither RSS, Atom, RDF nor JSON Feed.', {
    hint: 'Open the address in a browser and look at what it shows.',
  })
}

const HTML = /<(?:!doctype\s+html|html|head|body|script)[\s>]/i

function readJson(text: string, base: string | undefined, maxEntries: number): Feed {
  let feed: Feed | undefined
  try {
    feed = readJsonFeed(text, base, maxEntries)
  } catch (cause) {
    if (cause instanceof MentionsError) throw cause
    throw new MentionsError('This is JSON, but damaged.', {
      hint: 'Try again later; the answer may have been cut off.',
      cause,
    })
  }
  if (feed !== undefined) return feed
  throw new MentionsError('This is JSON, but not a JSON Feed.', {
    hint: "A JSON Feed has a `version` and `items`. Look for the address of the feed in the site's documentation.",
  })
}

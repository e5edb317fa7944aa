import { Failed } from '../model/failed.js'
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
 * @throws Failed when it is no feed at all
 */
export function parseFeed(body: Uint8Array, context: FeedContext = {}): Feed {
  const { url, contentType, contentLocation, maxEntries = MOST_ENTRIES, maxBytes = MOST_BYTES } = context
  if (body.byteLength > maxBytes) {
    throw new Failed({ code: 'feed-too-large', args: { maxBytes } })
  }
  const { text, encoding, unreadable } = decodeBytes(body, contentType)
  const base = contentLocation === undefined ? url : resolveLink(contentLocation, url)
  const feed = readText(text.trimStart(), base, maxEntries)
  if (unreadable !== undefined)
    feed.notices.unshift({ code: 'characters-unreadable', args: { places: unreadable } })
  return { ...feed, encoding }
}

function readText(text: string, base: string | undefined, maxEntries: number): Feed {
  if (text === '') throw new Failed({ code: 'feed-empty', args: {} })
  if (text.startsWith('{') || text.startsWith('[')) return readJson(text, base, maxEntries)
  const feed = readXmlFeed(text, base, maxEntries)
  if (feed !== undefined) return feed
  const code = OPML.test(text) ? 'feed-is-opml' : HTML.test(text) ? 'feed-is-page' : 'feed-unknown'
  throw new Failed({ code, args: {} })
}

/** Behind the declaration and comments, of which nobody writes more. */
const OPML = /^[\s\S]{0,2000}?<opml[\s>]/i

const HTML = /<(?:!doctype\s+html|html|head|body|script)[\s>]/i

function readJson(text: string, base: string | undefined, maxEntries: number): Feed {
  let feed: Feed | undefined
  try {
    feed = readJsonFeed(text, base, maxEntries)
  } catch (cause) {
    throw cause instanceof Failed ? cause : new Failed({ code: 'json-damaged', args: {} }, { cause })
  }
  if (feed === undefined) throw new Failed({ code: 'json-no-feed', args: {} })
  return feed
}

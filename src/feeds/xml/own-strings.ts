import type { Entry } from '../feed.js'
import type { Channel } from './channel.js'

/** In characters. A smaller document costs less to keep than its pieces cost to copy. */
const LARGE = 65_536

const ENTRY_STRINGS = [
  ...(['id', 'link', 'originalLink', 'title', 'summary', 'content'] as const),
  ...(['author', 'authorUrl', 'language', 'inReplyTo', 'inReplyToLink'] as const),
]
const CHANNEL_STRINGS = ['title', 'link', 'description', 'language', 'author'] as const

/**
 * Gives what was read from a large document strings of their own. V8 makes a piece of a string by pointing into it, so
 * that one short title would keep a document of megabytes in memory for as long as somebody keeps the title.
 */
export function ownStrings(document: string, channel: Channel, entries: readonly Entry[]): void {
  if (document.length < LARGE) return
  for (const field of CHANNEL_STRINGS) {
    const value = channel[field]
    if (value !== undefined) channel[field] = copyOf(value)
  }
  for (const entry of entries) {
    for (const field of ENTRY_STRINGS) {
      const value = entry[field]
      if (value !== undefined) entry[field] = copyOf(value)
    }
    if (entry.tags !== undefined) entry.tags = entry.tags.map(copyOf)
    if (entry.captions !== undefined) entry.captions = entry.captions.map(copyOf)
  }
}

/** Joining two strings and cutting the result makes V8 write out the characters once. */
const copyOf = (text: string): string => ` ${text}`.slice(1)

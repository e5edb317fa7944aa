import type { Entry, Feed } from '../feeds/feed.js'
import type { Notice } from '../model/notice.js'
import type { FoundUpdate } from '../model/official.js'

/** What is asked together: the first has to be read, the others may be missing. */
export type Way = readonly [string, ...string[]]

/** What an answer of a channel says. */
export type ChannelReading = {
  updates: readonly FoundUpdate[]
  /** What the page or feed calls itself. */
  title?: string
  /** How long it wants to be left alone between two looks, in milliseconds. */
  interval?: number
  notices?: readonly Notice[]
}

/** The page of a channel, as far as it is known: its root, and what stands on it once it was read. */
type ChannelPage = { root: string; html?: string }

/** One kind of software that makes status pages. A file each in this folder, registered in ./index.ts; pure. */
export type ChannelReader = {
  /** As people call it. */
  name: string
  /** All pages below these are of this kind. */
  hosts?: readonly string[]
  /** Where it tells what it says, for an address on a host of many kinds of pages that is said to be a status page. */
  at?(url: string): readonly Way[]
  /** What in the source of a page gives it away. */
  mark: RegExp
  /** Where it tells programs what it says, the best first. */
  ways(page: ChannelPage): readonly Way[]
  /** For what it answers as JSON. */
  json?: {
    /** Whether an answer is its data, in whatever state. */
    reads(value: unknown): boolean
    /**
     * @param address that was asked, where nothing else is said of where to read
     * @throws Failed when it is not as it was
     */
    read(value: unknown, address: string): ChannelReading
  }
  /** For its feeds, which say in a way of their own how a matter stands. */
  feed?: {
    reads(feed: Feed): boolean
    read(entry: Entry, feed: Feed): readonly FoundUpdate[]
  }
}

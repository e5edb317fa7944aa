import { decodeBytes } from '../feeds/charset/index.js'
import type { Reply } from '../http/request.js'
import { Failed } from '../model/failed.js'
import type { FoundUpdate } from '../model/official.js'
import { readFeed } from '../sources/read-feed.js'
import { historyFeed } from './history-feed.js'
import { channelReaders } from './index.js'
import { readJson } from './json.js'
import { plainUpdates } from './plain-feed.js'
import type { ChannelReading } from './reader.js'

type Answer = Pick<Reply, 'url' | 'headers' | 'body'>

type Options = {
  /** The address that was asked for, by which a feed's entries are named; where redirects led may change. */
  asked: string
  maxEntries?: number | undefined
  /** It is known to be a status page, whatever its software: each version of an entry is an update. */
  isStatusPage?: boolean
}

/** In UTF-16 code units: enough to know it by. */
const LONGEST_TITLE = 500
const LONGEST_TEXT = 10_000

/** As text, and whether it is a web page in place of data. */
export function textOf({ body, headers }: Answer): { text: string; isPage: boolean } {
  const { text } = decodeBytes(body, headers['content-type'])
  return { text, isPage: /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html)\b/i.test(text) }
}

/**
 * What a channel's answer says, told by what it is rather than by its address.
 *
 * @throws Failed when it is neither a feed nor the data of a status page, or not as it was
 */
export function readChannelAnswer(answer: Answer, options: Options): ChannelReading {
  const { text, isPage } = textOf(answer)
  if (isPage) throw new Failed({ code: 'channel-is-page', args: {} })
  return cut(/^\s*[[{]/.test(text) ? readData(text, answer, options) : readAsFeed(answer, options))
}

function readData(text: string, answer: Answer, options: Options): ChannelReading {
  const value = readJson(text)
  const reader = channelReaders.find(({ json }) => json?.reads(value) === true)
  return reader?.json === undefined
    ? readAsFeed(answer, options)
    : reader.json.read(value, withoutSecrets(answer.url))
}

function readAsFeed(answer: Answer, { asked, maxEntries, isStatusPage }: Options): ChannelReading {
  const feed = readFeed(answer, maxEntries)
  const own = channelReaders.find((reader) => reader.feed?.reads(feed) === true)?.feed
  const history = own ?? (isStatusPage === true ? historyFeed : undefined)
  return {
    updates:
      history === undefined
        ? plainUpdates(feed, { configured: asked, final: answer.url })
        : feed.entries.flatMap((entry) => history.read(entry, feed)),
    ...(feed.title !== undefined && { title: feed.title }),
    ...(feed.interval !== undefined && { interval: feed.interval }),
    notices: feed.notices,
  }
}

/** What pages are told apart by, and where people may read; a user, a password or a key is neither. */
function withoutSecrets(address: string): string {
  const { origin, pathname } = new URL(address)
  return origin + pathname
}

/** Each update once, the first of those under one key; and no longer than anybody reads. */
function cut(reading: ChannelReading): ChannelReading {
  const byKey = new Map<string, FoundUpdate>()
  for (const update of reading.updates) if (!byKey.has(update.key)) byKey.set(update.key, update)
  return {
    ...reading,
    updates: [...byKey.values()].map(({ title, text, ...update }) => ({
      ...update,
      ...(title !== undefined && { title: title.slice(0, LONGEST_TITLE) }),
      text: text.slice(0, LONGEST_TEXT),
    })),
  }
}

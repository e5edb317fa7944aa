import { resolve } from 'node:path'
import { addSources } from '../config/edit.js'
import type { Config } from '../config/schema/index.js'
import { changeConfig } from '../config/write.js'
import { readOpml, type Subscription, writeOpml } from '../feeds/opml.js'
import { openReading } from '../files/open-reading.js'
import { called } from '../health/called.js'
import { checkQuery } from '../judge/match/index.js'
import { MentionsError } from '../model/error.js'
import { sourceBlock } from '../sources/block.js'
import { safeText } from '../terminal/safe.js'
import { fromHome } from '../text/home.js'
import { canonicalUrl } from '../text/urls.js'
import { webAddress } from '../text/web-address.js'
import type { Context } from './context.js'
import { addressesOf, adoptedAddresses, isAdded, urlsOf } from './known-feeds.js'
import type { Setup } from './setup.js'
import { readStoreIfAny } from './stores.js'

/** A list of a hundred thousand feeds is smaller. */
const MOST_BYTES = 50_000_000
const LONGEST_NAME = 100

export type Imported = {
  /** Feeds in the file, and how many of them were added. */
  feeds: number
  added: number
  leftOut: readonly (Subscription & { why: 'no-address' | 'known' | 'twice' })[]
}

/**
 * Adds the feeds of an OPML file that the config doesn't have.
 *
 * @throws MentionsError for a file that can't be read, or names no feed
 */
export async function importFeeds(
  { env, cwd, platform }: Pick<Context, 'env' | 'cwd' | 'platform'>,
  setup: Setup,
  file: string,
  stdin: AsyncIterable<Buffer>,
): Promise<Imported> {
  const path = resolve(cwd, fromHome(file, { env, platform }))
  const feeds = readOpml(
    await (file === '-' ? bytesOf(stdin, 'Standard input') : bytesOf(startOf(path), path)),
  )
  if (feeds.length === 0)
    throw new MentionsError(`${file} names no feed.`, {
      hint: 'Export your feeds as OPML in your feed reader again.',
    })
  const adopted = await adoptedAddresses(setup)
  const shown = setup.sources.map(({ name }) => name)
  let sorted = sortedOut(feeds, { sources: setup.config.sources, adopted, shown })
  if (sorted.fresh.length > 0)
    await changeConfig({
      path: setup.configPath,
      platform,
      env,
      checkQuery,
      // Somebody else may have added some of them meanwhile.
      change: (text, present) => {
        sorted = sortedOut(feeds, { sources: present, adopted, shown })
        return sorted.fresh.length === 0 ? text : addSources(text, sorted.fresh)
      },
      isRight: (before, after) => isAdded(sorted.fresh.length)(before, after),
    })
  return { feeds: feeds.length, added: sorted.fresh.length, leftOut: sorted.leftOut }
}

type There = {
  /** Of the config. */
  sources: Config['sources']
  adopted: readonly string[]
  /** The names that lists show. */
  shown: readonly string[]
}

/** What of a list is new beside what is there. */
function sortedOut(
  feeds: readonly Subscription[],
  { sources, adopted, shown }: There,
): { fresh: FeedBlock[]; leftOut: Imported['leftOut'] } {
  const known = addressesOf([...urlsOf(sources), ...adopted])
  const inFile = new Set<string>()
  const names = new Set(
    [...shown, ...sources.flatMap(({ name }) => name ?? [])].map((name) => name.toLowerCase()),
  )
  const fresh: FeedBlock[] = []
  const leftOut: Imported['leftOut'][number][] = []
  for (const listed of feeds) {
    const feed = { ...listed, url: withScheme(listed.url) }
    const address = canonicalUrl(feed.url)
    if (address === undefined) leftOut.push({ ...feed, why: 'no-address' })
    else if (known.has(address)) leftOut.push({ ...feed, why: 'known' })
    else if (inFile.has(address)) leftOut.push({ ...feed, why: 'twice' })
    else fresh.push(named(blockOf(feed), names))
    if (address !== undefined) inFile.add(address)
  }
  return { fresh, leftOut }
}

/** What has one stays as it is written. */
const withScheme = (url: string): string =>
  /^[a-z][a-z\d+.-]*:\/\//i.test(url) ? url : (webAddress(url) ?? url)

type FeedBlock = Readonly<Record<string, string>>

/** A second one of a name gets a number behind it, so that each can be told and named. */
function named({ name, ...block }: FeedBlock, names: Set<string>): FeedBlock {
  if (name === undefined) return block
  let free = name
  for (let count = 2; names.has(free.toLowerCase()); count++)
    free = `${name.slice(0, LONGEST_NAME - 6)} ${count}`
  names.add(free.toLowerCase())
  return { ...block, name: free }
}

/**
 * The feeds of the config as OPML, and what of its sources OPML has no place for.
 *
 * @param withLogins write users and passwords, too: the file may go to a feed reader on somebody else's machine
 */
export async function exportFeeds(
  setup: Setup,
  { withLogins }: { withLogins: boolean },
): Promise<{
  opml: string
  sources: number
  others: number
  /** Feeds whose users and passwords were left out. */
  bare: number
  /** Under the names that lists show: those that are a brand's own, which the next config has to be told. */
  own: readonly string[]
}> {
  const listed = await readStoreIfAny(setup, async (store) =>
    called(setup.sources, (await store?.sources.states()) ?? new Map()),
  )
  const shown = (text: string) => (withLogins ? text : withoutLogin(text))
  const feeds = setup.config.sources.flatMap((block, index) =>
    'url' in block && /^https?:/i.test(block.url) ? [{ ...block, shownAs: listed[index] }] : [],
  )
  const subscriptions = feeds.map(({ url, name, shownAs }): Subscription => {
    const isTitled = shownAs !== undefined && shownAs.name !== shownAs.label
    const title = name ?? (isTitled ? shownAs.name : undefined)
    return { url: shown(url), ...(title !== undefined && { title: shown(title) }) }
  })
  return {
    opml: writeOpml(subscriptions),
    sources: listed.length,
    others: listed.length - feeds.length,
    bare: feeds.filter(({ url }) => shown(url) !== url).length,
    own: feeds.flatMap(({ own, url, shownAs }) => (own === undefined ? [] : [shownAs?.name ?? shown(url)])),
  }
}

/** Of an address, or of those in a text. */
const withoutLogin = (text: string): string => text.replace(/(https?:\/\/)[^\s/?#]*@/gi, '$1')

function blockOf({ url, title }: Subscription): FeedBlock {
  const name = safeText(title ?? '')
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/\p{Surrogate}$/u, '')
    .trim()
  return { ...sourceBlock(url), ...(name !== '' && name !== url && { name }) }
}

/** No more than is allowed, whatever its size says: it may be a pipe. */
async function* startOf(path: string): AsyncIterable<Buffer> {
  yield* (await openReading(path)).createReadStream({ end: MOST_BYTES })
}

async function bytesOf(stream: AsyncIterable<Buffer>, path: string): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of stream) {
      chunks.push(chunk)
      length += chunk.length
      if (length > MOST_BYTES) break
    }
  } catch (error) {
    if (error instanceof MentionsError) throw error
    throw new MentionsError(`${path} can't be read.`, {
      hint: 'Give the OPML file that your feed reader exports.',
      cause: error,
    })
  }
  if (length > MOST_BYTES)
    throw new MentionsError(`${path} is too large for a list of feeds.`, { hint: 'Give an OPML file.' })
  return Buffer.concat(chunks)
}

import { decodeBytes } from '../feeds/charset/index.js'
import type { Feed } from '../feeds/feed.js'
import type { Client } from '../http/client.js'
import { namesPrivateHost } from '../http/private-address.js'
import { WaitingError } from '../http/waiting.js'
import { MentionsError } from '../model/error.js'
import { Failed, isExpected } from '../model/failed.js'
import { count } from '../outputs/wording/count.js'
import { type Candidate, candidates, feedsByAddress, readPage } from '../sources/discover.js'
import { isSlow } from '../sources/limits.js'
import { limitsAt } from '../sources/site-limits.js'
import type { Clock } from '../text/clock.js'
import { redactText } from '../text/redact.js'
import { addressWord } from '../text/shell-word.js'
import { leftAlone } from './left-alone.js'
import { type Answered, ask, feedIn } from './try-feed.js'

/** Addresses of one page that are tried: its site is asked once for each. */
const MOST_TRIES = 12

/** A feed that was found; without `feed` where its site may be asked only once in a while, so that it was not tried. */
export type Found = Candidate & {
  feed?: Feed
  /** Where it was read, after redirects. */
  readAt?: string
}

type Options = {
  signal: AbortSignal
  /** What is being done, for a person who waits. */
  show(step: string): void
  /** Theirs, too. */
  clock: Clock
}

/**
 * The feeds of a page, or the one that is there itself. An address that redirects for good is given as the new one.
 *
 * @throws MentionsError when no feed was found, or when a site asks to be left alone
 */
export async function findFeeds(client: Client, url: string, options: Options): Promise<Found[]> {
  if (isSpared(url)) return byAddress(url)
  const { signal, show } = options
  show('Reading the page…')
  const answer = await askPage(client, url, options)
  const itself = answer && feedOf(answer)
  if (answer !== undefined && itself !== undefined)
    return [found({ url, why: 'a feed itself' }, answer, itself)]
  const page = answer?.url ?? url
  const all = (answer === undefined ? feedsByAddress(url) : candidatesIn(answer)).slice(0, MOST_TRIES)
  const feeds: Found[] = []
  let tried = 0
  for (const [index, candidate] of all.entries()) {
    show(`Trying ${index + 1}/${all.length}…`)
    try {
      const reply = await ask(client, { url: candidate.url }, signal, page)
      tried++
      const feed = feedOf(reply)
      if (feed !== undefined) feeds.push(found(candidate, reply, feed))
    } catch (error) {
      if (!(error instanceof Failed)) throw error
      throwIfLeftAlone(error, url, feeds, options.clock)
      if (!(error instanceof WaitingError)) tried++
    }
  }
  if (feeds.length === 0) throw noFeed(url, tried)
  return feeds
}

/** Its turn belongs to the next scan. */
const isSpared = (url: string) => isSlow(limitsAt(url))

function byAddress(url: string): Found[] {
  const known = feedsByAddress(url)
  return known.length > 0 ? known : [{ url, why: 'as given' }]
}

const found = (candidate: Candidate, { url, movedTo }: Answered, feed: Feed): Found => ({
  ...candidate,
  url: movedTo ?? candidate.url,
  feed,
  readAt: url,
})

/** A page that can't be read may still have feeds at addresses that follow from its own. */
async function askPage(client: Client, url: string, options: Options): Promise<Answered | undefined> {
  try {
    return await ask(client, { url }, options.signal)
  } catch (error) {
    if (!(error instanceof Failed)) throw error
    throwIfLeftAlone(error, url, [], options.clock)
    if (url.startsWith('file:') || feedsByAddress(url).length === 0) throw error
    return undefined
  }
}

function candidatesIn({ url, body, headers }: Answered): Candidate[] {
  if (!/^https?:/.test(url)) return []
  const page = readPage(decodeBytes(body, headers['content-type']).text, url)
  // Names that lead into this network are found out when they are looked up; these need no look.
  const isOutside = !namesPrivateHost(new URL(url))
  return candidates(page, url).filter(
    (one) => !(isOutside && namesPrivateHost(new URL(one.url))) && !isSpared(one.url),
  )
}

function feedOf(answer: Answered): Feed | undefined {
  try {
    return feedIn(answer)
  } catch (error) {
    if (isExpected(error)) return undefined
    throw error
  }
}

/** Whoever asks to be left alone gets no further try; what was found until then is not all there is. */
function throwIfLeftAlone(error: Failed, url: string, feeds: readonly Found[], clock: Clock): void {
  const known = feeds.map((feed) => `\nFound so far, to add by its address: ${redactText(feed.url)}`).join('')
  const command = `mentions sources add ${addressWord(redactText(url))}`
  const told = leftAlone(error, { command, known, clock })
  if (told !== undefined) throw told
}

const noFeed = (url: string, tried: number) =>
  new MentionsError(
    `No feed was found at ${redactText(url)}; ${count(tried, 'further address was', 'further addresses were')} tried.`,
    {
      hint: `Look on the page for a link named RSS, Atom or Feed, and give its address: \`mentions sources add https://…\``,
    },
  )

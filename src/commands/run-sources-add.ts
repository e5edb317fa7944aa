import { relative } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { addSources, type NewSource } from '../config/edit.js'
import { changeConfig } from '../config/write.js'
import { MentionsError } from '../errors.js'
import { decodeBytes } from '../feeds/charset/index.js'
import type { Feed } from '../feeds/index.js'
import type { Client } from '../http/client.js'
import { namesPrivateHost } from '../http/private-address.js'
import { redactText } from '../http/redact.js'
import { checkQuery } from '../match/index.js'
import { duration } from '../outputs/duration.js'
import { sourceBlock } from '../sources/block.js'
import { type Candidate, candidates, feedsByAddress, readPage } from '../sources/discover.js'
import { redditPace } from '../sources/reddit.js'
import { safeText } from '../terminal/safe.js'
import { canonicalUrl } from '../text/urls.js'
import type { App } from './app.js'
import { note } from './print.js'
import { progressLine } from './progress.js'
import { addressOf } from './run-sources-test.js'
import { type Setup, setUp } from './setup.js'
import type { AddOptions } from './sources.js'
import { isAdded, knownAddresses } from './sources-known.js'
import { type Answered, ask, clientFor, feedIn } from './try-feed.js'

/** Addresses of one page that are tried: its site is asked once for each. */
const MOST_TRIES = 12

/** A feed that was found; without `feed` where its site may be asked only once in a while, so that it was not tried. */
type Found = Candidate & { feed?: Feed }

/** `mentions sources add ADDRESS`: finds the feed and writes it into the config. */
export async function runSourcesAdd(app: App, typed: string, options: AddOptions): Promise<void> {
  const setup = await setUp(app, options)
  const url = addressOf(typed, app)
  refuseKnown(url, setup, app)
  const found = await find(app, url, setup, options.quiet === true)
  const known = knownAddresses(setup.config)
  const fresh = found.filter((one) => !known.has(canonicalUrl(one.url) ?? one.url))
  const [first] = fresh
  if (first === undefined) throw alreadyThere(found[0]?.url ?? url, app)
  const chosen = await choose(app, fresh, options)
  const block: NewSource = {
    ...sourceBlock(configured(chosen.url, setup)),
    ...(options.name !== undefined && { name: options.name }),
  }
  await changeConfig({
    path: setup.configPath,
    env: app.env,
    checkQuery,
    change: (text) => addSources(text, [block]),
    isRight: isAdded(1),
  })
  if (options.quiet !== true) note(app, `Added ${describeFound(chosen, app.now())}\nNext: ${app.self} scan`)
}

/** A file is named as the config names files: from its own folder on. */
const configured = (url: string, { folder }: Setup): string =>
  url.startsWith('file:') ? relative(fileURLToPath(folder), fileURLToPath(url)) : url

function refuseKnown(url: string, setup: Setup, app: App): void {
  const key = canonicalUrl(url) ?? configured(url, setup)
  if (knownAddresses(setup.config).has(key)) throw alreadyThere(url, app)
}

const alreadyThere = (url: string, { self }: App) =>
  new MentionsError(`${redactText(url)} is in the config already.`, {
    hint: `See how it does: ${self} sources`,
  })

/** @throws MentionsError when no feed was found */
async function find(app: App, url: string, { config }: Setup, quiet: boolean): Promise<Found[]> {
  if (isSpared(url)) return byAddress(url)
  const client = clientFor(app, config)
  const progress = progressLine(app, quiet)
  try {
    progress.show('Reading the page…')
    const answer = await askPage(client, url, app)
    const itself = answer && feedOf(answer)
    if (itself !== undefined) return [{ url, why: 'a feed itself', feed: itself }]
    const all = answer === undefined ? feedsByAddress(url) : candidatesIn(answer)
    const found: Found[] = []
    for (const [index, candidate] of all.slice(0, MOST_TRIES).entries()) {
      progress.show(`Trying ${index + 1}/${Math.min(all.length, MOST_TRIES)}…`)
      const feed = await tryFeed(client, candidate.url, app.signal)
      if (feed !== undefined) found.push({ ...candidate, feed })
    }
    if (found.length === 0) throw noFeed(url, all.length, app)
    return withoutTwins(found)
  } finally {
    progress.clear()
    await client.close()
  }
}

/** Its turn belongs to the next scan. */
const isSpared = (url: string) => redditPace(url) !== undefined

function byAddress(url: string): Found[] {
  const known = feedsByAddress(url)
  return known.length > 0 ? known : [{ url, why: 'as given' }]
}

/** A page that can't be read may still have feeds at addresses that follow from its own. */
async function askPage(client: Client, url: string, app: App): Promise<Answered | undefined> {
  try {
    return await ask(client, { url }, app.signal)
  } catch (error) {
    if (!(error instanceof MentionsError) || url.startsWith('file:') || feedsByAddress(url).length === 0)
      throw error
    return undefined
  }
}

function candidatesIn({ url, body, contentType }: Answered): Candidate[] {
  if (!/^https?:/.test(url)) return []
  const page = readPage(decodeBytes(body, contentType).text, url)
  // A page of somebody else's must not lead us into this network.
  const isOutside = !namesPrivateHost(new URL(url))
  return candidates(page, url).filter(
    (one) => !(isOutside && namesPrivateHost(new URL(one.url))) && !isSpared(one.url),
  )
}

function feedOf(answer: Answered): Feed | undefined {
  try {
    return feedIn(answer)
  } catch (error) {
    if (error instanceof MentionsError) return undefined
    throw error
  }
}

async function tryFeed(client: Client, url: string, signal: AbortSignal): Promise<Feed | undefined> {
  try {
    return feedIn(await ask(client, { url }, signal))
  } catch (error) {
    if (error instanceof MentionsError) return undefined
    throw error
  }
}

/** The same feed under another address, or in another format. */
function withoutTwins(found: readonly Found[]): Found[] {
  const seen = new Set<string>()
  return found.filter(({ feed, url }) => {
    const key = feed?.entries.length ? feed.entries.map(({ link, id }) => link ?? id).join('\n') : url
    return !seen.has(key) && seen.add(key)
  })
}

const noFeed = (url: string, tried: number, { self }: App) =>
  new MentionsError(`No feed was found at ${redactText(url)}; ${tried} addresses were tried.`, {
    hint: `Look on the page for a link named RSS, Atom or Feed, and give its address: ${self} sources add https://…`,
  })

async function choose(app: App, found: readonly Found[], { pick, yes }: AddOptions): Promise<Found> {
  const [first] = found
  const list = found.map((one, index) => `  ${index + 1}  ${describeFound(one, app.now())}`).join('\n')
  const numbered = (text: string) => (/^[1-9]\d*$/.test(text.trim()) ? found[Number(text) - 1] : undefined)
  if (pick !== undefined) {
    const picked = numbered(pick)
    if (picked !== undefined) return picked
    throw new MentionsError(`There is no feed number ${JSON.stringify(pick)}:\n${list}`, {
      hint: 'Give one of these numbers.',
    })
  }
  if (first !== undefined && (found.length === 1 || yes === true)) return first
  if (app.stdin.isTTY !== true || app.stderr.isTTY !== true)
    throw new MentionsError(`There are ${found.length} feeds:\n${list}`, {
      hint: 'Take one of them with --pick NUMBER, or the first with --yes.',
    })
  note(app, list)
  const picked = numbered(await question(app, 'Which one? '))
  if (picked === undefined)
    throw new MentionsError('None was chosen; the config was left as it was.', {
      hint: 'Give one of the numbers.',
    })
  return picked
}

async function question(app: App, text: string): Promise<string> {
  const questions = createInterface({ input: app.stdin, output: app.stderr })
  try {
    return await questions.question(text, { signal: app.signal })
  } finally {
    questions.close()
  }
}

function describeFound({ url, why, feed }: Found, now: Date): string {
  const address = safeText(redactText(url))
  if (feed === undefined)
    return `${address} (${why}; its site limits how often it may be asked, so it was not tried)`
  const newest = Math.max(
    ...feed.entries.map(({ published, updated }) => (published ?? updated)?.getTime() ?? 0),
  )
  const last = newest > 0 ? `, the last ${duration(Math.max(0, now.getTime() - newest))} ago` : ''
  const count = feed.entries.length === 1 ? '1 post' : `${feed.entries.length} posts`
  const title = feed.title === undefined ? '' : `: ${safeText(feed.title).trim().slice(0, 80)}`
  return `${address} (${safeText(why)}; ${count}${last})${title}`
}

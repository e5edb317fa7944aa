import { relative } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { type Found, findFeeds } from '../../app/find-feeds.js'
import { isAdded, knownAddresses } from '../../app/known-feeds.js'
import { type Setup, setUp } from '../../app/setup.js'
import { clientFor } from '../../app/try-feed.js'
import { addSources, type NewSource } from '../../config/edit.js'
import { changeConfig } from '../../config/write.js'
import { redactText } from '../../http/redact.js'
import { checkQuery } from '../../judge/match/index.js'
import { MentionsError } from '../../model/error.js'
import { duration } from '../../outputs/wording/duration.js'
import { sourceBlock } from '../../sources/block.js'
import { safeText } from '../../terminal/safe.js'
import { canonicalUrl } from '../../text/urls.js'
import type { App } from '../app.js'
import type { AddOptions } from '../commands/sources.js'
import { note } from '../print.js'
import { progressLine } from '../progress.js'
import { addressOf } from './sources-test.js'

/** `mentions sources add ADDRESS`: finds the feed and writes it into the config. */
export async function runSourcesAdd(app: App, typed: string, options: AddOptions): Promise<void> {
  const setup = await setUp(app, options)
  const url = addressOf(typed, app)
  const addresses = await knownAddresses(setup)
  if (addresses.has(canonicalUrl(url) ?? configured(url, setup))) throw alreadyThere(url, app)
  const found = await find(app, url, setup, options.quiet === true)
  const isKnown = (one: Found) =>
    [one.url, one.readAt ?? one.url].some((address) => addresses.has(canonicalUrl(address) ?? address))
  const known = found.filter(isKnown)
  const fresh = withoutTwins([...known, ...found.filter((one) => !isKnown(one))]).filter(
    (one) => !isKnown(one),
  )
  if (fresh.length === 0) throw alreadyThere(known[0]?.readAt ?? url, app)
  const chosen = await choose(app, { fresh, known }, options)
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

const alreadyThere = (url: string, { self }: App) =>
  new MentionsError(`${redactText(url)} is in the config already.`, {
    hint: `See how it does: ${self} sources`,
  })

async function find(app: App, url: string, setup: Setup, quiet: boolean): Promise<Found[]> {
  const client = await clientFor(app, setup)
  const progress = progressLine(app, quiet)
  try {
    return await findFeeds(client, url, { signal: app.signal, self: app.self, show: progress.show })
  } finally {
    progress.clear()
    await client.close()
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

type Choice = {
  /** At least one. */
  fresh: readonly Found[]
  /** Feeds of the same page that the config has. */
  known: readonly Found[]
}

/** One feed beside one that is there already is not taken unasked: it may be the comments on it. */
async function choose(app: App, { fresh: found, known }: Choice, { pick, yes }: AddOptions): Promise<Found> {
  const [first] = found
  const there = known.map(({ url }) => `${safeText(redactText(url))} is in the config already.\n`).join('')
  const counted = `${there}There ${found.length === 1 ? 'is' : 'are'} ${known.length > 0 ? `${found.length} other` : found.length} ${found.length === 1 ? 'feed' : 'feeds'}:`
  const list = found.map((one, index) => `  ${index + 1}  ${describeFound(one, app.now())}`).join('\n')
  const numbered = (text: string) => (/^[1-9]\d*$/.test(text.trim()) ? found[Number(text) - 1] : undefined)
  if (pick !== undefined) {
    const picked = numbered(pick)
    if (picked !== undefined) return picked
    throw new MentionsError(`There is no feed number ${JSON.stringify(pick)}:\n${list}`, {
      hint: 'Give one of these numbers.',
    })
  }
  if (first !== undefined && ((found.length === 1 && known.length === 0) || yes === true)) return first
  if (app.stdin.isTTY !== true || app.stderr.isTTY !== true)
    throw new MentionsError(`${counted}\n${list}`, {
      hint:
        found.length === 1
          ? 'Take it with --pick 1.'
          : 'Take one of them with --pick NUMBER, or the first with --yes.',
    })
  note(app, there + list)
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

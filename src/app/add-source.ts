import { addSources } from '../config/edit.js'
import { changeConfig } from '../config/write.js'
import { checkQuery } from '../judge/match/index.js'
import { MentionsError } from '../model/error.js'
import { sourceBlock } from '../sources/block.js'
import { pathFrom } from '../text/file-address.js'
import { redactText } from '../text/redact.js'
import { canonicalUrl } from '../text/urls.js'
import { clockFor } from './calendar.js'
import type { Context } from './context.js'
import { type Found, findFeeds } from './find-feeds.js'
import { addressesOf, isAdded, knownAddresses, urlsOf } from './known-feeds.js'
import type { Setup } from './setup.js'
import { freeTitle } from './title-as-name.js'
import { clientFor } from './try-feed.js'

export type { Found }

/** The feeds of a page, to choose from. */
export type Choice = {
  /** At least one. */
  fresh: readonly Found[]
  /** Feeds of the same page that the config has. */
  known: readonly Found[]
}

/**
 * Finds what feeds there are at an address that the config doesn't have.
 *
 * @param show what is being done, for a person who waits
 * @throws MentionsError when there is none, or they are all there already
 */
export async function findNewFeeds(
  context: Context,
  setup: Setup,
  url: string,
  show: (step: string) => void,
): Promise<Choice> {
  const addresses = await knownAddresses(setup)
  const there = addresses.get(canonicalUrl(url) ?? configured(url, setup, context.platform))
  if (there !== undefined) throw alreadyThere(there)
  const found = await find(context, setup, url, show)
  const knownAs = (one: Found) =>
    [one.readAt ?? one.url, one.url].flatMap(
      (address) => addresses.get(canonicalUrl(address) ?? address) ?? [],
    )[0]
  const isKnown = (one: Found) => knownAs(one) !== undefined
  const known = found.filter(isKnown)
  const fresh = withoutTwins([...known, ...found.filter((one) => !isKnown(one))]).filter(
    (one) => !isKnown(one),
  )
  if (fresh.length === 0) throw alreadyThere((known[0] && knownAs(known[0])) ?? url)
  return { fresh, known }
}

/**
 * Writes a feed into the config.
 *
 * @param name what the person calls it; its own title is taken where they don't say, and that serves
 * @returns the name that was written, if any
 */
export async function addSource(
  { env, platform }: Pick<Context, 'env' | 'platform'>,
  setup: Setup,
  { url, feed }: Pick<Found, 'url' | 'feed'>,
  name: string | undefined,
): Promise<string | undefined> {
  const bare = sourceBlock(configured(url, setup, platform))
  let written = name
  await changeConfig({
    path: setup.configPath,
    platform,
    env,
    checkQuery,
    change: (text, sources) => {
      const taken = [...setup.sources, ...sources].flatMap((other) => other.name?.toLowerCase() ?? [])
      if (name !== undefined && taken.includes(name.trim().toLowerCase())) throw nameTaken(name)
      const added = configured(url, setup, platform)
      if (addressesOf(urlsOf(sources)).has(canonicalUrl(added) ?? added)) throw alreadyThere(url)
      written = name ?? freeTitle({ ...bare, title: feed?.title }, setup, sources)
      return addSources(text, [{ ...bare, ...(written !== undefined && { name: written }) }])
    },
    isRight: isAdded(1),
  })
  return written
}

/** A file is named as the config names files: from its own folder on. */
const configured = (url: string, { folder }: Setup, platform: NodeJS.Platform): string =>
  url.startsWith('file:') ? pathFrom(folder, url, platform) : url

const nameTaken = (name: string) =>
  new MentionsError(`Another source of the config is called ${JSON.stringify(name)}.`, {
    hint: 'Give this one another name: `--name "…"`',
  })

const alreadyThere = (url: string) =>
  new MentionsError(`${redactText(url)} is in the config already.`, {
    hint: 'See how it does: `mentions sources`',
  })

async function find(
  context: Context,
  setup: Setup,
  url: string,
  show: (step: string) => void,
): Promise<Found[]> {
  const client = await clientFor(context, setup)
  return await findFeeds(client, url, {
    signal: context.signal,
    show,
    clock: clockFor(setup.config),
  })
}

/** The same feed under another address, or in another format. */
function withoutTwins(found: readonly Found[]): Found[] {
  const seen = new Set<string>()
  return found.filter(({ feed, url }) => {
    const key = feed?.entries.length ? feed.entries.map(({ link, id }) => link ?? id).join('\n') : url
    return !seen.has(key) && seen.add(key)
  })
}

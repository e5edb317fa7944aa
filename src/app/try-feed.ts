import { configSchema } from '../config/schema/index.js'
import { decodeBytes } from '../feeds/charset/index.js'
import type { Feed } from '../feeds/feed.js'
import type { Client } from '../http/client.js'
import { createClient } from '../http/client.js'
import { addressOf, type Response, type WebRequest } from '../http/request.js'
import { clientSettings } from '../http/settings.js'
import { createSites, type Sites } from '../http/sites.js'
import { WaitingError } from '../http/waiting.js'
import { waitsUntil } from '../jobs/pace.js'
import { MentionsError } from '../model/error.js'
import { Failed } from '../model/failed.js'
import { readPage } from '../sources/discover.js'
import { gapsFor } from '../sources/gaps.js'
import { sources } from '../sources/index.js'
import { isSlow } from '../sources/limits.js'
import { readFeed } from '../sources/read-feed.js'
import { limitsAt } from '../sources/site-limits.js'
import { redactText } from '../text/redact.js'
import { addressWord } from '../text/shell-word.js'
import type { Context } from './context.js'
import type { Setup } from './setup.js'
import { readStoreIfAny } from './stores.js'
import { version } from './version.js'

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1'

/**
 * The client as the config wants it, or with the settings of a config that says nothing. It heeds what sites asked of earlier
 * scans, and keeps nothing of what it learns.
 */
export async function clientFor(context: Context, setup: Setup | undefined): Promise<Client> {
  const http = setup?.config.http ?? configSchema(sources).shape.http.parse({})
  const sites = await rememberedSites(setup)
  return heedingPace(
    createClient({
      ...clientSettings(http, { version, env: context.env, folder: setup?.folder }),
      sites,
      gapOf: gapsFor([]),
    }),
    context,
  )
}

async function rememberedSites(setup: Setup | undefined): Promise<Sites> {
  if (setup === undefined) return createSites()
  return await readStoreIfAny(setup, async (store) => createSites(await store?.sources.sites()))
}

/** A site that is stricter than the gap is not asked before its turn. */
function heedingPace(client: Client, { now }: Context): Client {
  return {
    ...client,
    fetch: async (request, options = {}) => {
      const limits = limitsAt(options.movedTo ?? addressOf(request) ?? '')
      const until = limits && waitsUntil(limits, client.sites.get(limits.site), now())
      if (!isSlow(limits) || limits === undefined || until === undefined)
        return client.fetch(request, options)
      const { site } = limits
      throw new WaitingError(
        site,
        { code: 'site-limited', args: { site, until: until.toISOString() } },
        until,
      )
    },
  }
}

export type Answered = Extract<Response, { status: 'ok' }>

/**
 * @param namedBy the page that the address stands in. It is asked as if the page redirected there, so that a page of somebody
 *   else's leads nowhere in our own network.
 * @throws HttpError when there is nothing to read
 */
export async function ask(
  client: Client,
  request: Omit<WebRequest, 'accept'>,
  signal: AbortSignal,
  namedBy?: string,
): Promise<Answered> {
  const first = { ...request, url: namedBy ?? request.url, accept: ACCEPT }
  const movedTo = namedBy === undefined ? undefined : request.url
  const response = await client.fetch(first, { signal, movedTo })
  // Nothing is known of an earlier answer, so none can be unchanged.
  if (response.status === 'unchanged') throw new Error('304 to a request without validators')
  return response
}

/** @throws Failed when it is no feed; MentionsError, whose hint is the command to type, where the answer is a page that names one */
export function feedIn(answer: Answered): Feed {
  try {
    return readFeed(answer)
  } catch (error) {
    if (!(error instanceof Failed) || !namesFeed(answer)) throw error
    throw new MentionsError('This is a web page, not a feed; it names its feed.', {
      hint: `Add that feed: mentions sources add ${addressWord(redactText(answer.url))}`,
    })
  }
}

const namesFeed = ({ url, body, headers }: Answered): boolean =>
  /^https?:/.test(url) && readPage(decodeBytes(body, headers['content-type']).text, url).feeds.length > 0

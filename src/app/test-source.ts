import type { Feed } from '../feeds/feed.js'
import { datedPost } from '../identity/dated-post.js'
import { createJudge } from '../judge/judge.js'
import type { MentionsError } from '../model/error.js'
import { type Failed, isExpected } from '../model/failed.js'
import type { Mention } from '../model/mention.js'
import { sourceBlock } from '../sources/block.js'
import { type ConfiguredSource, configuredSources } from '../sources/configured.js'
import { feed } from '../sources/feed.js'
import { googleAlerts } from '../sources/google-alerts.js'
import { parsers } from '../sources/parsers.js'
import { redactText } from '../text/redact.js'
import { addressWord } from '../text/shell-word.js'
import type { BrandCount, Trial } from '../views/trial.js'
import { clockFor } from './calendar.js'
import type { Context } from './context.js'
import { leftAlone } from './left-alone.js'
import type { Setup } from './setup.js'
import { type Answered, ask, clientFor, feedIn } from './try-feed.js'

/**
 * What is in the feed at an address, read as a scan would; nothing is stored.
 *
 * @param setup undefined where there is no config: a feed can be looked at all the same
 * @returns `unread`: why it could not be read
 * @throws what kept it from being asked, such as a store that cannot be used
 */
export async function testSource(
  context: Context,
  url: string,
  setup: Setup | undefined,
): Promise<{ trial: Trial } | { unread: Failed | MentionsError }> {
  const client = await clientFor(context, setup)
  const source = sourceFor(url, setup)
  try {
    const answer = await ask(client, { url, ...source?.connection }, context.signal).catch(
      (error: unknown) => {
        const command = `mentions sources test ${addressWord(redactText(url))}`
        throw leftAlone(error, { command, clock: clockFor(setup?.config) }) ?? error
      },
    )
    return { trial: await tried(answer, feedIn(answer), { url, source, setup, now: context.now() }) }
  } catch (error) {
    if (!isExpected(error)) throw error
    return { unread: error }
  }
}

type Surroundings = {
  url: string
  source: ConfiguredSource | undefined
  setup: Setup | undefined
  now: Date
}

async function tried(
  answer: Answered,
  feed: Feed,
  { url, source, setup, now }: Surroundings,
): Promise<Trial> {
  const { posts, notices } = await postsIn(answer, source, setup, now)
  const judge = setup && createJudge(setup.config, setup.sources)
  const judged = posts.map((post) => ({
    post,
    mentions: judge?.judge(datedPost(post, now), source === undefined ? [] : [source]) ?? [],
  }))
  const mentions = judged.flatMap((one) => one.mentions)
  return {
    url: redactText(url),
    title: feed.title,
    format: feed.format,
    charset: feed.encoding,
    leadsTo: answer.url === url ? undefined : redactText(answer.url),
    sentAs: answer.headers['content-type'],
    entries: feed.entries.length,
    posts: [
      ...judged.filter((one) => one.mentions.length > 0),
      ...judged.filter((one) => one.mentions.length === 0),
    ],
    notices: [...(answer.notices ?? []), ...notices],
    brands: setup?.config.brands.map(({ name }) => countOf(name, mentions)),
  }
}

function countOf(name: string, all: readonly Mention[]): BrandCount {
  const mentions = all.filter(({ brand }) => brand === name)
  return { name, posts: mentions.length, needReply: mentions.filter(({ needsReply }) => needsReply).length }
}

/** As it is configured, or as it would be. */
function sourceFor(url: string, setup: Setup | undefined): ConfiguredSource | undefined {
  const [source] = configuredSources([sourceBlock(url)], 0, { feed, 'google-alerts': googleAlerts })
  return setup?.sources.find(({ id }) => id === source?.id) ?? source
}

async function postsIn(
  answer: Answered,
  source: ConfiguredSource | undefined,
  setup: Setup | undefined,
  now: Date,
) {
  if (source === undefined) return { posts: [], notices: [] }
  const maxEntries = setup?.config.http.maxEntries
  const poll = {
    brands: [],
    cursors: new Map<string, string>(),
    now,
    folder: new URL('file:///'),
    maxEntries,
  }
  const { url, code: status, headers, body } = answer
  const [ask = { tag: 'feed', request: { url } }] = source.asks(poll)
  const { posts, notices = [] } = await source.read(
    { ask, request: { url }, url, status, headers, body },
    poll,
    parsers,
  )
  return { posts, notices }
}

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { NoConfigError } from '../config/find.js'
import { MentionsError } from '../errors.js'
import { exitCodes } from '../exit-codes.js'
import type { Feed } from '../feeds/index.js'
import { redactText } from '../http/redact.js'
import type { FoundPost, Mention } from '../model.js'
import { describeError } from '../report-error.js'
import { createJudge } from '../scan/judge.js'
import { settle } from '../scan/settle.js'
import { sourceBlock } from '../sources/block.js'
import { type ConfiguredSource, configuredSources } from '../sources/configured.js'
import { safeText } from '../terminal/safe.js'
import { viewOf } from '../terminal/view.js'
import { cutToWidth } from '../terminal/width.js'
import { wrap } from '../terminal/wrap.js'
import { parseUrl } from '../text/parse-url.js'
import type { App, GlobalOptions } from './app.js'
import { note, print } from './print.js'
import { type Setup, setUp } from './setup.js'
import { type Answered, ask, clientFor, feedIn } from './try-feed.js'

/** Posts to show: enough to see whether titles, authors and links are right. */
const SHOWN = 5

/** `mentions sources test ADDRESS`: reads it as a scan would, and stores nothing. */
export async function runSourcesTest(app: App, address: string, options: GlobalOptions): Promise<void> {
  const url = addressOf(address, app)
  const setup = await configIfAny(app, options)
  const client = await clientFor(app, setup)
  try {
    const source = sourceFor(url, setup)
    const answer = await ask(client, { url, ...source?.connection }, app.signal)
    const report = describe(answer, feedIn(answer), {
      url,
      source,
      setup,
      now: app.now(),
      width: viewOf(app).width,
    })
    await print(app, report)
  } catch (error) {
    if (!(error instanceof MentionsError)) throw error
    note(app, describeError(error))
    app.exitWith(exitCodes.allFailed)
  } finally {
    await client.close()
  }
}

/**
 * What a person typed, as an address: a web address with or without its beginning, or a file.
 *
 * @throws MentionsError when it is neither
 */
export function addressOf(typed: string, { cwd }: Pick<App, 'cwd'>): string {
  const text = typed.trim()
  if (/^(?:https?|file):/i.test(text) && parseUrl(text)) return new URL(text).href
  if (existsSync(resolve(cwd, text))) return pathToFileURL(resolve(cwd, text)).href
  if (/^[\w-]+(?:\.[\w-]+)+(?:[:/?].*)?$/.test(text) && parseUrl(`https://${text}`))
    return new URL(`https://${text}`).href
  throw new MentionsError(`${JSON.stringify(typed)} is no web address, and there is no such file.`, {
    hint: 'Give an address such as https://forum.example/posts.rss, or the path of a file.',
  })
}

/** Without a config a feed can be looked at all the same; one that is asked for, or wrong, is an error. */
async function configIfAny(app: App, options: GlobalOptions): Promise<Setup | undefined> {
  try {
    return await setUp(app, options)
  } catch (error) {
    if (error instanceof NoConfigError) return undefined
    throw error
  }
}

type Surroundings = {
  url: string
  source: ConfiguredSource | undefined
  setup: Setup | undefined
  now: Date
  width: number
}

function describe(answer: Answered, feed: Feed, { url, source, setup, now, width }: Surroundings): string {
  const { posts, notices } = postsIn(answer, source, setup, now)
  const judge = setup && createJudge(setup.config, setup.sources)
  const judged = posts.map((post) => ({
    post,
    mentions: judge?.judge(settle(post, now), source === undefined ? [] : [source]) ?? [],
  }))
  const facts: [string, string][] = [
    ['title', feed.title ?? 'none'],
    ['format', formats[feed.format]],
    ['charset', feed.encoding ?? 'unknown'],
    ...(answer.url === url ? [] : [['leads to', redactText(answer.url)] satisfies [string, string]]),
    ['sent as', answer.contentType ?? 'no type'],
    ['entries', String(feed.entries.length)],
    ['dates', datesIn(posts)],
    ...[...(answer.notices ?? []), ...notices].map((notice): [string, string] => ['notice', notice]),
    ...(setup === undefined
      ? [['brands', 'no config here, so none was looked for'] satisfies [string, string]]
      : setup.config.brands.map(({ name }): [string, string] => [
          'brand',
          named(
            name,
            judged.flatMap(({ mentions }) => mentions),
          ),
        ])),
  ]
  const first = [
    ...judged.filter(({ mentions }) => mentions.length > 0),
    ...judged.filter(({ mentions }) => mentions.length === 0),
  ].slice(0, SHOWN)
  const more = judged.length - first.length
  return [
    redactText(url),
    ...facts.flatMap(([label, value]) => fact(label, value, width)),
    '',
    ...first.flatMap(({ post, mentions }) => postLines(post, mentions, width)),
    ...(more > 0 ? [`and ${more} more. Nothing was stored.`] : ['Nothing was stored.']),
    '',
  ].join('\n')
}

const formats: Readonly<Record<Feed['format'], string>> = {
  rss: 'RSS',
  rdf: 'RSS 1.0 (RDF)',
  atom: 'Atom',
  json: 'JSON Feed',
  cdf: 'CDF',
}

/** As it is configured, or as it would be. */
function sourceFor(url: string, setup: Setup | undefined): ConfiguredSource | undefined {
  const [source] = configuredSources([sourceBlock(url)], 0)
  return setup?.sources.find(({ id }) => id === source?.id) ?? source
}

function postsIn(
  answer: Answered,
  source: ConfiguredSource | undefined,
  setup: Setup | undefined,
  now: Date,
) {
  if (source === undefined) return { posts: [], notices: [] }
  const maxEntries = setup?.config.http.maxEntries
  const context = { brands: [], cursor: undefined, now, folder: new URL('file:///'), maxEntries }
  const { url, body, contentType, contentLocation } = answer
  const { posts, notices = [] } = source.read({ url, body, contentType, contentLocation }, context)
  return { posts, notices }
}

function datesIn(posts: readonly FoundPost[]): string {
  const dates = posts
    .flatMap(({ publishedAt }) => publishedAt ?? [])
    .sort((a, b) => a.getTime() - b.getTime())
  const [oldest, newest] = [dates[0], dates.at(-1)]
  if (oldest === undefined || newest === undefined)
    return 'none: each post will count from when it is first seen'
  const missing = posts.length - dates.length
  return `${minute(oldest)} to ${minute(newest)} UTC${missing === 0 ? '' : `; ${missing} without`}`
}

function named(name: string, all: readonly Mention[]): string {
  const mentions = all.filter(({ brand }) => brand === name)
  const need = mentions.filter(({ needsReply }) => needsReply).length
  return `${name}: ${mentions.length} ${mentions.length === 1 ? 'post names' : 'posts name'} it, ${need} would need a reply`
}

const LABEL = 10

const fact = (label: string, value: string, width: number): string[] =>
  wrap(safeText(value), Math.max(20, width) - LABEL - 2).map(
    (line, index) => `  ${(index === 0 ? label : '').padEnd(LABEL)}${line}`,
  )

function postLines(
  { title, text, author, publishedAt, url }: FoundPost,
  mentions: readonly Mention[],
  width: number,
): string[] {
  const head = [title ?? text, author?.name, publishedAt && minute(publishedAt)].filter(
    (part) => part !== undefined && part !== '',
  )
  const room = Math.max(20, width) - 2
  return [
    `- ${cutToWidth(safeText(head.join(' · ')).trim(), room)}`,
    `  ${safeText(redactText(url))}`,
    ...mentions.map(
      ({ brand, score, needsReply }) =>
        `  ${cutToWidth(safeText(`${brand}: score ${Math.round(score)}${needsReply ? ', needs a reply' : ''}`), room)}`,
    ),
  ]
}

const minute = (date: Date): string => date.toISOString().slice(0, 16).replace('T', ' ')

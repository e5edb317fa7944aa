import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Setup, setUp } from '../../app/setup.js'
import { type Answered, ask, clientFor, feedIn } from '../../app/try-feed.js'
import { NoConfigError } from '../../config/find.js'
import type { Feed } from '../../feeds/feed.js'
import { redactLink, redactText } from '../../http/redact.js'
import { settle } from '../../identity/settle.js'
import { createJudge } from '../../judge/judge.js'
import { MentionsError } from '../../model/error.js'
import type { Mention } from '../../model/mention.js'
import type { FoundPost } from '../../model/post.js'
import { jsonText } from '../../outputs/json-text.js'
import { sourceBlock } from '../../sources/block.js'
import { type ConfiguredSource, configuredSources } from '../../sources/configured.js'
import { safeText } from '../../terminal/safe.js'
import { viewOf } from '../../terminal/view.js'
import { cutToWidth } from '../../terminal/width.js'
import { wrap } from '../../terminal/wrap.js'
import { parseUrl } from '../../text/parse-url.js'
import type { App, GlobalOptions } from '../app.js'
import type { SourcesOptions } from '../commands/sources.js'
import { exitCodes } from '../exit-codes.js'
import { note, print } from '../print.js'
import { describeError } from '../report-error.js'

/** Posts to show: enough to see whether titles, authors and links are right. */
const SHOWN = 5

/** `mentions sources test ADDRESS`: reads it as a scan would, and stores nothing. */
export async function runSourcesTest(app: App, address: string, options: SourcesOptions): Promise<void> {
  const url = addressOf(address, app)
  const setup = await configIfAny(app, options)
  const trial = await tryOut(app, url, setup)
  if (trial === undefined) return
  const report = options.format === 'json' ? trialJson(trial) : trialText(trial, viewOf(app).width)
  await print(app, report, options.output)
}

/** What is in the feed; undefined, and said, when it can not be read. */
async function tryOut(app: App, url: string, setup: Setup | undefined): Promise<Trial | undefined> {
  const client = await clientFor(app, setup)
  try {
    const source = sourceFor(url, setup)
    const answer = await ask(client, { url, ...source?.connection }, app.signal)
    return tried(answer, feedIn(answer), { url, source, setup, now: app.now() })
  } catch (error) {
    if (!(error instanceof MentionsError)) throw error
    note(app, describeError(error))
    app.exitWith(exitCodes.allFailed)
    return undefined
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
}

/** What was read, for people and for programs. */
type Trial = {
  url: string
  title: string | undefined
  format: Feed['format']
  charset: string | undefined
  leadsTo: string | undefined
  sentAs: string | undefined
  entries: number
  posts: readonly Judged[]
  notices: readonly string[]
  /** None where there is no config. */
  brands: readonly BrandCount[] | undefined
}

type Judged = { post: FoundPost; mentions: readonly Mention[] }
type BrandCount = { name: string; posts: number; needReply: number }

function tried(answer: Answered, feed: Feed, { url, source, setup, now }: Surroundings): Trial {
  const { posts, notices } = postsIn(answer, source, setup, now)
  const judge = setup && createJudge(setup.config, setup.sources)
  const judged = posts.map((post) => ({
    post,
    mentions: judge?.judge(settle(post, now), source === undefined ? [] : [source]) ?? [],
  }))
  const mentions = judged.flatMap((one) => one.mentions)
  return {
    url: redactText(url),
    title: feed.title,
    format: feed.format,
    charset: feed.encoding,
    leadsTo: answer.url === url ? undefined : redactText(answer.url),
    sentAs: answer.contentType,
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

function trialText({ posts, brands, notices, ...trial }: Trial, width: number): string {
  const facts: [string, string][] = [
    ['title', trial.title ?? 'none'],
    ['format', formats[trial.format]],
    ['charset', trial.charset ?? 'unknown'],
    ...(trial.leadsTo === undefined ? [] : [['leads to', trial.leadsTo] satisfies [string, string]]),
    ['sent as', trial.sentAs ?? 'no type'],
    ['entries', String(trial.entries)],
    ['dates', datesText(datesIn(posts))],
    ...notices.map((notice): [string, string] => ['notice', notice]),
    ...(brands === undefined
      ? [['brands', 'no config here, so none was looked for'] satisfies [string, string]]
      : brands.map((brand): [string, string] => ['brand', named(brand)])),
  ]
  const first = posts.slice(0, SHOWN)
  const more = posts.length - first.length
  return [
    trial.url,
    ...facts.flatMap(([label, value]) => fact(label, value, width)),
    '',
    ...first.flatMap((one) => postLines(one, width)),
    ...(more > 0 ? [`and ${more} more. Nothing was stored.`] : ['Nothing was stored.']),
    '',
  ].join('\n')
}

/** The same facts as one document, with every post. */
function trialJson({ posts, ...trial }: Trial): string {
  const { oldest, newest, missing } = datesIn(posts)
  const value = {
    version: 1,
    ...trial,
    dates: { oldest: oldest?.toISOString(), newest: newest?.toISOString(), missing },
    posts: posts.map(({ post, mentions }) => ({
      title: post.title,
      author: post.author?.name,
      publishedAt: post.publishedAt?.toISOString(),
      url: redactLink(post.url),
      text: post.text,
      mentions: mentions.map(({ brand, score, needsReply }) => ({ brand, score, needsReply })),
    })),
  }
  return `${jsonText(value, 2)}\n`
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

type Dates = { oldest: Date | undefined; newest: Date | undefined; missing: number }

function datesIn(posts: readonly Judged[]): Dates {
  const dates = posts.flatMap(({ post }) => post.publishedAt ?? []).sort((a, b) => a.getTime() - b.getTime())
  return { oldest: dates[0], newest: dates.at(-1), missing: posts.length - dates.length }
}

function datesText({ oldest, newest, missing }: Dates): string {
  if (oldest === undefined || newest === undefined)
    return 'none: each post will count from when it is first seen'
  return `${minute(oldest)} to ${minute(newest)} UTC${missing === 0 ? '' : `; ${missing} without`}`
}

const named = ({ name, posts, needReply }: BrandCount): string =>
  `${name}: ${posts} ${posts === 1 ? 'post names' : 'posts name'} it, ${needReply} would need a reply`

const LABEL = 10

const fact = (label: string, value: string, width: number): string[] =>
  wrap(safeText(value), Math.max(20, width) - LABEL - 2).map(
    (line, index) => `  ${(index === 0 ? label : '').padEnd(LABEL)}${line}`,
  )

function postLines({ post, mentions }: Judged, width: number): string[] {
  const { title, text, author, publishedAt, url } = post
  const head = [title ?? text, author?.name, publishedAt && minute(publishedAt)].filter(
    (part) => part !== undefined && part !== '',
  )
  const room = Math.max(20, width) - 2
  return [
    `- ${cutToWidth(safeText(head.join(' · ')).trim(), room)}`,
    `  ${safeText(redactLink(url))}`,
    ...mentions.map(
      ({ brand, score, needsReply }) =>
        `  ${cutToWidth(safeText(`${brand}: score ${Math.round(score)}${needsReply ? ', needs a reply' : ''}`), room)}`,
    ),
  ]
}

const minute = (date: Date): string => date.toISOString().slice(0, 16).replace('T', ' ')

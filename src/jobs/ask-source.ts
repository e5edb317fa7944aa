import type { Client } from '../http/client.js'
import { HttpError } from '../http/error.js'
import type { Request, Response, Validators } from '../http/request.js'
import type { GatheredPost } from '../identity/gathered-post.js'
import { Failed } from '../model/failed.js'
import type { Notice } from '../model/notice.js'
import type { FoundPost } from '../model/post.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { PollContext, PollRequest } from '../sources/source.js'
import type { Posts } from '../store/port/posts.js'
import type { SourceState } from '../store/port/sources.js'
import { contentHash, fingerprint } from '../text/fingerprint.js'
import { parseUrl } from '../text/parse-url.js'
import { redactText } from '../text/redact.js'
import { limitsPace } from './pace.js'

/** Everything one poll of a source brought, as far as it got. */
export type Asked = {
  posts: GatheredPost[]
  /** Answers read so far. */
  documents: number
  answers: Record<string, { validators: Validators; bodyHash: string }>
  cursor: string | undefined
  notices: Notice[]
  /** At least one answer had a new body. */
  changed: boolean
  /** The last page read was all unknown, and there was no further one to ask for. */
  allNew: boolean
  problem: Failed | undefined
  /** Requests whose answers were read to the end, or had nothing new. */
  answered: number
  /** Of a source with one request: where its answer was found. Undefined when it gave no feed. */
  home: Home | undefined
  /** As the answer says; see `SourceState`. */
  ownInterval: number | undefined
}

type Home = {
  /** The request's address, hashed. */
  from: string
  /** Where it redirects for good, from there or from the address it had moved to before. */
  movedTo: string | undefined
  isConfigured(address: string): boolean
}

type Options = {
  client: Client
  /** What the store knows of posts; see `Posts.recall`. */
  recall: Posts['recall']
  context: PollContext
  before: SourceState | undefined
  /** Pages asked for at the most. */
  pages: number
  signal?: AbortSignal | undefined
}

/** Failed connections in a row after which a site counts as not there, and isn't asked for the rest. */
const UNREACHABLE_AFTER = 2

/**
 * Asks a source and reads its answers. What was read before something failed is kept, and a request that fails keeps no
 * other from being sent, unless the site wants to be left alone or isn't there.
 */
export async function askSource(source: ConfiguredSource, options: Options): Promise<Asked> {
  const asked: Asked = {
    posts: [],
    documents: 0,
    answers: {},
    cursor: options.before?.cursor,
    notices: [],
    changed: false,
    allNew: false,
    problem: undefined,
    answered: 0,
    home: undefined,
    ownInterval: options.before?.ownInterval,
  }
  let unreachable = 0
  const requests = requestsOf(source, options, asked)
  for (const request of requests) {
    const cursor = asked.cursor
    asked.notices.push(...(request.notices ?? []))
    try {
      await readPages(source, request, options, asked)
      asked.answered++
      unreachable = 0
    } catch (error) {
      options.signal?.throwIfAborted()
      const problem = problemOf(error, source)
      asked.problem ??= problem
      // What wasn't read must be asked for again.
      asked.cursor = request.cursor ?? cursor
      unreachable = problem instanceof HttpError && problem.status === undefined ? unreachable + 1 : 0
      if (limitsPace(problem) || unreachable === UNREACHABLE_AFTER) break
    }
  }
  // What several requests are sent for is made for each poll, and a site with a gap must be asked where its limit counts.
  if (requests.length > 1 || hasGap(source)) asked.home = undefined
  const left = requests.length - asked.answered
  if (left > 0 && requests.length > 1)
    asked.notices.push({ code: 'searches-unanswered', args: { left, of: requests.length } })
  return asked
}

/** A site with a gap between requests is asked once in a poll. */
function requestsOf(source: ConfiguredSource, { context }: Options, asked: Asked): readonly PollRequest[] {
  try {
    const requests = source.requests(context)
    return hasGap(source) ? requests.slice(0, 1) : requests
  } catch (error) {
    asked.problem = problemOf(error, source)
    return []
  }
}

const hasGap = ({ pace }: ConfiguredSource) => pace !== undefined && pace.gap > 0

/** Goes on until a whole page is known or comes again, there is no further page, or the cap is reached. */
async function readPages(source: ConfiguredSource, first: PollRequest, options: Options, asked: Asked) {
  const { client, recall, context, before, signal } = options
  const pages = hasGap(source) ? 1 : options.pages
  // What the last poll read of a page is known although what came behind it may not be.
  const stopsAtKnown = before?.problem === undefined
  const read = new Set<string>()
  let request: Request | undefined = first
  for (let page = 0; request !== undefined && page < pages; page++) {
    const key = fingerprint(request.url)
    const last = before?.answers[key]
    const moved = page === 0 && before?.moved?.from === key ? before.moved : undefined
    const response = await client.fetch(asConfigured(request, first, source), {
      ...(last === undefined ? {} : { validators: last.validators }),
      movedTo: moved?.to,
      ...(signal === undefined ? {} : { signal }),
    })
    if (page === 0) asked.cursor = first.cursor ?? asked.cursor
    if (response.status === 'unchanged') {
      if (last !== undefined) asked.answers[key] = last
      if (page === 0) asked.home = homeOf(request, response, (before?.posts ?? 0) > 0)
      return
    }
    asked.notices.push(...(response.notices ?? []))
    const bodyHash = fingerprint(response.body)
    if (bodyHash === last?.bodyHash) {
      asked.answers[key] = { validators: response.validators, bodyHash }
      if (page === 0) asked.home = homeOf(request, response, (before?.posts ?? 0) > 0)
      return
    }
    const { url, body, contentType, contentLocation } = response
    const answer = { url, body, contentType, contentLocation }
    const reading = source.read(answer, { ...context, cursor: asked.cursor })
    const known = await recall(source.id, reading.posts)
    const document = asked.documents++
    const gathered = reading.posts.map((found, index) => ({ found, known: known[index], document }))
    asked.posts.push(...unseen(gathered, asked))
    asked.notices.push(...(reading.notices ?? []))
    asked.cursor = reading.cursor ?? asked.cursor
    asked.changed = true
    if (page === 0) {
      asked.ownInterval = reading.interval
      asked.home = homeOf(request, response, reading.posts.length > 0)
    }
    // Only once the page is read: a page that could not be read must not answer "unchanged" next time.
    asked.answers[key] = { validators: response.validators, bodyHash }

    const versions = reading.posts.map(versionOf)
    // A place that has no more may give a page again, however many pages its total promises.
    const isRepeated = page > 0 && versions.every((version) => read.has(version))
    const knownHere = gathered.map(isKnown)
    const isEnough = versions.every((version, at) => knownHere[at] || read.has(version))
    if (stopsAtKnown && isEnough && !isRepeated) return
    for (const version of versions) read.add(version)
    const allNew = reading.posts.length > 0 && !knownHere.includes(true)
    request = reading.next
    const isEnd = request === undefined || page + 1 === pages || isRepeated
    // Of one request, and the next one must not hide it.
    asked.allNew ||= isEnd && allNew && reading.complete !== true
    if (isRepeated) return
  }
}

/** With what the config sets for this source. Its headers are for the site that it names, and for no other. */
function asConfigured(request: Request, first: Request, { connection }: ConfiguredSource): Request {
  if (connection === undefined) return request
  const { headers, ...rest } = connection
  if (headers === undefined || originOf(request) !== originOf(first)) return { ...request, ...rest }
  return { ...request, ...rest, headers: { ...request.headers, ...headers } }
}

const originOf = ({ url }: Request) => parseUrl(url)?.origin ?? url

/** A feed without posts may be what a site shows in place of one that it has no more: no reason to move there. */
const homeOf = ({ url }: Request, { movedTo }: Response, hasPosts: boolean): Home => ({
  from: fingerprint(url),
  movedTo: hasPosts ? movedTo : undefined,
  isConfigured: (address) => parseUrl(url)?.href === address,
})

/** Two searches of one poll find the same post when it has the words of both. */
function unseen(posts: readonly GatheredPost[], asked: Asked): GatheredPost[] {
  if (asked.posts.length === 0) return [...posts]
  const seen = new Set(asked.posts.map(({ found }) => versionOf(found)))
  return posts.filter(({ found }) => !seen.has(versionOf(found)))
}

/** A title and a moment alone, in other words, may be another post's. */
const isKnown = ({ found, known }: GatheredPost): boolean =>
  known !== undefined &&
  (known.byOwnKey || known.byOtherKey || known.hash === undefined || known.hash === contentHash(found))

/** Posts that share a name differ in who wrote which words. */
const versionOf = (found: FoundPost): string =>
  JSON.stringify([
    found.keys[0],
    found.author?.handle ?? found.author?.name,
    found.publishedAt,
    contentHash(found),
  ])

function problemOf(error: unknown, source: ConfiguredSource): Failed {
  if (error instanceof Failed) return error
  // One source's surprise must not stop the others; it is a defect all the same, so its words are kept.
  const message = redactText(error instanceof Error ? error.message : String(error))
  return new Failed({ code: 'defect', args: { source: source.name, message } }, { cause: error })
}

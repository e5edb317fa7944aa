import type { Client } from '../http/client.js'
import { HttpError } from '../http/error.js'
import { addressOf, type Request, type Response, requestKey } from '../http/request.js'
import { WaitingError } from '../http/waiting.js'
import type { GatheredPost } from '../identity/gathered-post.js'
import { hashOf } from '../identity/version.js'
import type { Failed } from '../model/failed.js'
import type { Failure } from '../model/failure.js'
import type { Notice } from '../model/notice.js'
import type { FoundPost } from '../model/post.js'
import type { Ask } from '../sources/ask.js'
import type { ConfiguredSource } from '../sources/configured.js'
import { isSlow } from '../sources/limits.js'
import { parsers } from '../sources/parsers.js'
import type { GonePost, PollContext, Reading } from '../sources/source.js'
import type { Posts } from '../store/port/posts.js'
import type { SourceState } from '../store/port/sources.js'
import { contentHash, fingerprint } from '../text/fingerprint.js'
import { parseUrl } from '../text/parse-url.js'
import { storable } from '../text/storable.js'
import type { Sessions } from './login.js'
import { endsRun, limitsPace } from './pace.js'
import type { Budget } from './quota.js'
import { lastWhole, type Recognised, recognised } from './read-whole.js'
import { createSender, isSpent, problemOf, type Sender } from './sender.js'

/** Everything one poll of a source brought, as far as it got. */
export type Asked = {
  posts: GatheredPost[]
  /** Those that their place says are gone. */
  gone: GonePost[]
  /** Answers read so far. */
  documents: number
  /** Those that were read whole, by request; see `SourceState`. */
  answers: Record<string, Recognised>
  /** As in `SourceState`. */
  cursors: Readonly<Record<string, string>>
  notices: Notice[]
  /** At least one answer had a new body. */
  changed: boolean
  /** The last page read was all unknown, and there was no further one to ask for. */
  allNew: boolean
  problem: Failed | undefined
  /** The last answer that could not be read: the host that gave it, without a port, and a hash of it. */
  unread: { host: string; page: string } | undefined
  /** Asks whose answers were read to the end, or had nothing new. */
  answered: number
  /** Of a source with one ask: where its answer was found. Undefined when it gave no feed. */
  home: Home | undefined
  /** As the answer says; see `SourceState`. */
  ownInterval: number | undefined
  /** What its feed calls itself, as last read. */
  title: string | undefined
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
  poll: Omit<PollContext, 'cursors' | 'session'>
  before: SourceState | undefined
  /** Pages asked for at the most. */
  pages: number
  /** Of its site; without one nothing is counted. */
  budget?: Budget | undefined
  /** Where its login is kept; without it, for this poll alone. */
  sessions?: Sessions | undefined
  signal?: AbortSignal | undefined
}

/** What the asks of one poll share. */
type Polling = Options & {
  source: ConfiguredSource
  asked: Asked
  cursors: Map<string, string>
  sender: Sender
}

/** Failed connections in a row after which a site counts as not there, and isn't asked for the rest. */
const UNREACHABLE_AFTER = 2

/** Characters of a feed's own title that are kept: more is none. */
const LONGEST_TITLE = 200

/** Of the cursors: not of an ask, but which ask was sent last by a poll that did not send all. */
const TURN = ''

/**
 * Asks a source and reads its answers. What was read before something failed is kept, and an ask that fails keeps no
 * other from being sent, unless the site wants to be left alone or isn't there.
 */
export async function askSource(source: ConfiguredSource, options: Options): Promise<Asked> {
  const asked: Asked = {
    posts: [],
    gone: [],
    documents: 0,
    answers: {},
    cursors: options.before?.cursors ?? {},
    notices: [],
    changed: false,
    allNew: false,
    problem: undefined,
    unread: undefined,
    answered: 0,
    home: undefined,
    ownInterval: options.before?.ownInterval,
    title: options.before?.title,
  }
  const cursors = new Map(Object.entries(asked.cursors))
  const sender = createSender(source, { ...options, now: options.poll.now })
  const polling: Polling = { ...options, source, asked, cursors, sender }
  const asks = await asksOf(polling)
  if (asks === undefined) return asked
  sender.home(asks[0]?.request)

  const due = isSlow(source.limits) ? Math.min(1, asks.length) : asks.length
  const sent = await sendAll(inTurn(asks, cursors).slice(0, due), polling)
  const last = sent.at(-1)?.tag
  if (sent.length === asks.length) cursors.delete(TURN)
  else if (last !== undefined) cursors.set(TURN, last)
  // Those that nobody asks for any more are forgotten.
  const tags = new Set([TURN, ...asks.map(({ tag }) => tag)])
  asked.cursors = Object.fromEntries([...cursors].filter(([tag]) => tags.has(tag)))
  // What several asks are sent for is made for each poll, and a site with a gap must be asked where its limit counts.
  if (asks.length > 1 || isSlow(source.limits)) asked.home = undefined
  asked.notices = eachOnce(asked.notices)
  const money = options.budget?.spent()
  if (money !== undefined) asked.notices.push({ code: 'spent-this-month', args: money })
  const left = due - asked.answered
  if (left > 0 && due > 1) asked.notices.push({ code: 'searches-unanswered', args: { left, of: due } })
  return asked
}

/** What several answers of a poll say is said once. */
const eachOnce = (notices: readonly Notice[]): Notice[] => [
  ...new Map(notices.map((notice) => [JSON.stringify(notice), notice])).values(),
]

/** Undefined where it can't be asked; the problem is noted then. */
async function asksOf(polling: Polling): Promise<readonly Ask[] | undefined> {
  const { source, asked, signal } = polling
  try {
    return source.asks(await contextOf(polling))
  } catch (error) {
    signal?.throwIfAborted()
    asked.problem = problemOf(error, source)
    return undefined
  }
}

const contextOf = async ({ poll, cursors, sender }: Polling): Promise<PollContext> => ({
  ...poll,
  cursors: new Map([...cursors].filter(([tag]) => tag !== TURN)),
  session: await sender.session(),
})

/** From the one behind that which was sent last, where a poll did not send all: everyone's turn comes. */
function inTurn(asks: readonly Ask[], cursors: ReadonlyMap<string, string>): readonly Ask[] {
  const last = asks.findIndex(({ tag }) => tag === cursors.get(TURN))
  return [...asks.slice(last + 1), ...asks.slice(0, last + 1)]
}

/** @returns those that were sent, as far as that is known */
async function sendAll(asks: readonly Ask[], polling: Polling): Promise<readonly Ask[]> {
  const { source, asked, cursors, signal } = polling
  let unreachable = 0
  const sent: Ask[] = []
  for (const ask of asks) {
    const before = cursors.get(ask.tag)
    asked.notices.push(...(ask.notices ?? []))
    try {
      const { leavesAlone } = await readPages(ask, polling)
      sent.push(ask)
      asked.answered++
      unreachable = 0
      if (leavesAlone) break
    } catch (error) {
      signal?.throwIfAborted()
      const problem = problemOf(error, source)
      if (asked.answered > 0 && isSpent(problem)) {
        // What was read counts; the rest is a matter of time, and no failure.
        asked.notices.push(...spentNotice(problem.failure))
        break
      }
      asked.problem ??= problem
      if (!(problem instanceof WaitingError)) sent.push(ask)
      // What wasn't read must be asked for again.
      keepCursor(cursors, ask, ask.cursor ?? before)
      unreachable = problem instanceof HttpError && problem.status === undefined ? unreachable + 1 : 0
      if (limitsPace(problem) || unreachable === UNREACHABLE_AFTER) break
    }
  }
  return sent
}

const spentNotice = (failure: Failure): Notice[] =>
  failure.code === 'quota-spent' || failure.code === 'budget-spent' ? [failure] : []

function keepCursor(cursors: Map<string, string>, { tag }: Ask, cursor: string | undefined): void {
  if (cursor === undefined) cursors.delete(tag)
  else cursors.set(tag, cursor)
}

/**
 * Goes on until a whole page is known or comes again, there is no further page, or the cap is reached.
 *
 * @returns whether the site wants no further request for now
 */
async function readPages(ask: Ask, polling: Polling): Promise<{ leavesAlone: boolean }> {
  const { asked } = polling
  const answers: Record<string, Recognised> = {}
  const { leavesAlone, isGivenUp } = await turnPages(ask, polling, answers)
  // "Unchanged" would lead to none of the pages that were left.
  if (!isGivenUp) Object.assign(asked.answers, answers)
  return { leavesAlone }
}

/** @param answers gets what each page is recognised by */
async function turnPages(
  ask: Ask,
  polling: Polling,
  answers: Record<string, Recognised>,
): Promise<{ leavesAlone: boolean; isGivenUp: boolean }> {
  const { source, asked, cursors, recall, before, sender } = polling
  const pages = mostPages(polling) + (ask.opens === true ? 1 : 0)
  // What the last poll read of a page is known although what came behind it may not be.
  const stopsAtKnown = before?.problem === undefined
  const read = new Set<string>()
  const queue: Request[] = [ask.request]
  for (let page = 0; page < pages; page++) {
    const request = queue.shift()
    if (request === undefined) break
    const key = requestKey(request)
    // What only says where to ask on has to be read for that, however often it says the same.
    const last = ask.opens === true && page === 0 ? undefined : lastWhole(before?.answers, key)
    const moved = page === 0 && before?.moved?.from === key ? before.moved : undefined
    const response = await sender.page(request, page, {
      ask,
      validators: last?.validators ?? {},
      movedTo: moved?.to,
    })
    if (response === undefined) {
      // No request is left for what comes behind, so it is the cap.
      asked.allNew ||= read.size > 0
      return { leavesAlone: false, isGivenUp: true }
    }
    if (page === 0) keepCursor(cursors, ask, ask.cursor ?? cursors.get(ask.tag))
    if (response.status === 'unchanged') {
      if (last !== undefined) answers[key] = last
      if (page === 0) asked.home = homeOf(request, response, (before?.posts ?? 0) > 0)
      continue
    }
    asked.notices.push(...(response.notices ?? []))
    const bodyHash = fingerprint(response.body)
    if (bodyHash === last?.bodyHash) {
      await sender.known()
      keepAnswer(answers, key, recognised(response, bodyHash))
      if (page === 0) asked.home = homeOf(request, response, (before?.posts ?? 0) > 0)
      continue
    }
    asked.unread = { host: parseUrl(response.url)?.hostname ?? '', page: bodyHash }
    const reading = await readAnswer(response, { ask, request }, polling)
    asked.unread = undefined
    const known = await recall(source.id, reading.posts)
    const document = asked.documents++
    const gathered = reading.posts.map((found, index) => ({ found, known: known[index], document }))
    asked.posts.push(...unseen(gathered, asked))
    asked.gone.push(...(reading.gone ?? []))
    asked.notices.push(...(reading.notices ?? []))
    keepCursor(cursors, ask, reading.cursor ?? cursors.get(ask.tag))
    asked.changed = true
    if (page === 0) {
      asked.ownInterval = reading.interval
      asked.title = reading.title && storable(reading.title.slice(0, LONGEST_TITLE))
      asked.home = homeOf(request, response, reading.posts.length > 0)
    }
    // Only once the page is read: a page that could not be read must not answer "unchanged" next time.
    keepAnswer(answers, key, recognised(response, bodyHash, reading.notices))

    const versions = reading.posts.map(versionOf)
    // A place that has no more may give a page again, however many pages its total promises.
    // One of which every post is gone says nothing of what lies behind it.
    const saysNothing = versions.length === 0 && (reading.gone ?? []).length > 0
    const isRepeated = page > 0 && !saysNothing && versions.every((version) => read.has(version))
    const knownHere = gathered.map(isKnown)
    const isEnough = !saysNothing && versions.every((version, at) => knownHere[at] || read.has(version))
    const leavesAlone = endsRun(reading)
    const isOver = leavesAlone || isRepeated || (stopsAtKnown && reading.readOn !== true && isEnough)
    if (!isOver && reading.next !== undefined) queue.unshift(reading.next)
    queue.push(...(reading.follow ?? []))
    for (const version of versions) read.add(version)
    const isCut = leavesAlone || isRepeated || page + 1 === pages || reading.next === undefined
    const allNew = reading.posts.length > 0 && !knownHere.includes(true)
    // Of one request, and the next one must not hide it.
    asked.allNew ||= isCut && allNew && reading.complete !== true
    if (leavesAlone) return { leavesAlone, isGivenUp: reading.next !== undefined || queue.length > 0 }
  }
  return { leavesAlone: false, isGivenUp: queue.length > 0 }
}

function keepAnswer(answers: Record<string, Recognised>, key: string, answer: Recognised | undefined): void {
  if (answer !== undefined) answers[key] = answer
}

function mostPages({ source: { limits }, pages, before }: Polling): number {
  if (isSlow(limits)) return 1
  const isFirst = before?.answeredAt === undefined
  return isFirst ? Math.min(pages, limits?.firstPages ?? pages) : pages
}

/** Also tells its site's client to leave it alone, where the answer asks for that. */
async function readAnswer(
  response: Extract<Response, { status: 'ok' }>,
  of: { ask: Ask; request: Request },
  polling: Polling,
): Promise<Reading> {
  const context = await contextOf(polling)
  return await polling.sender.read(response, of, (answer) => polling.source.read(answer, context, parsers))
}

/** A feed without posts may be what a site shows in place of one that it has no more: no reason to move there. */
function homeOf(request: Request, { movedTo }: Response, hasPosts: boolean): Home {
  const url = addressOf(request) ?? ''
  return {
    from: requestKey(request),
    movedTo: hasPosts ? movedTo : undefined,
    isConfigured: (address) => parseUrl(url)?.href === address,
  }
}

/** Two searches of one poll find the same post when it has the words of both. */
function unseen(posts: readonly GatheredPost[], asked: Asked): GatheredPost[] {
  if (asked.posts.length === 0) return [...posts]
  const seen = new Set(asked.posts.map(({ found }) => versionOf(found)))
  return posts.filter(({ found }) => !seen.has(versionOf(found)))
}

/** A title and a moment alone, in other words, may be another post's. */
const isKnown = ({ found, known }: GatheredPost): boolean =>
  known !== undefined &&
  (known.byOwnKey || known.byOtherKey || known.hash === undefined || known.hash === hashOf(found))

/** Posts that share a name differ in who wrote which words. */
const versionOf = (found: FoundPost): string =>
  JSON.stringify([
    found.keys[0],
    found.author?.handle ?? found.author?.name,
    found.publishedAt,
    contentHash(found),
  ])

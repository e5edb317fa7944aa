import type { ConfiguredChannel } from '../channels/configured.js'
import { ACCEPT } from '../channels/configured.js'
import { readChannelAnswer, textOf } from '../channels/read.js'
import type { ChannelReading, Way } from '../channels/reader.js'
import { isStatusPage, MOST_WAYS, waysByAddress, waysInPage } from '../channels/ways.js'
import type { Client } from '../http/client.js'
import { HttpError } from '../http/error.js'
import { type Request, type Response, requestKey } from '../http/request.js'
import { WaitingError } from '../http/waiting.js'
import { Failed } from '../model/failed.js'
import type { Notice } from '../model/notice.js'
import type { FoundUpdate } from '../model/official.js'
import { isSlow } from '../sources/limits.js'
import type { SourceState } from '../store/port/sources.js'
import { fingerprint } from '../text/fingerprint.js'
import { redact } from '../text/redact.js'
import { limitsPace } from './pace.js'
import type { Budget } from './quota.js'
import { lastWhole, type Recognised, recognised } from './read-whole.js'
import { createSender, problemOf, type Sender } from './sender.js'

/** What a channel said, as far as it could be read. */
export type ReadChannel = {
  updates: readonly FoundUpdate[]
  notices: readonly Notice[]
  /** What is asked from now on, since it gave something to read. */
  way: Way | undefined
  answers: Readonly<Record<string, Recognised>>
  /** At least one answer had a new body. */
  changed: boolean
  title?: string
  interval?: number
  /** Why it was not read. */
  problem?: Failed
  /** It was left alone: no request was sent. */
  isLeft: boolean
}

type Options = {
  client: Client
  now: Date
  before: SourceState | undefined
  maxEntries?: number | undefined
  budget?: Budget | undefined
  signal?: AbortSignal | undefined
}

type Looking = Options & { channel: ConfiguredChannel; sender: Sender; sent: { count: number } }

/** Of the cursors of a channel's state: the addresses that are asked, once they are known. */
const WAY = 'way'

/** What a state remembers of where a channel tells what it says. */
export function wayIn(
  state: SourceState | undefined,
  { url }: Pick<ConfiguredChannel, 'url'>,
): Way | undefined {
  const stored = state?.cursors?.[WAY]
  if (stored === undefined) return undefined
  const [first, ...others] = (JSON.parse(stored) as string[]).map((part) =>
    part === '' ? url : new URL(part, url).href,
  )
  return first === undefined ? undefined : [first, ...others]
}

/** From the configured address on: a user and a password in that one are no matter of the store. */
export function cursorsFor(
  way: Way | undefined,
  { url }: Pick<ConfiguredChannel, 'url'>,
): Readonly<Record<string, string>> {
  if (way === undefined) return {}
  const root = new URL('.', url).href
  const parts = way.map((each) =>
    each === url ? '' : each.startsWith(root) ? `./${each.slice(root.length)}` : each,
  )
  return { [WAY]: JSON.stringify(parts) }
}

/**
 * Reads what a channel says, where it did the last time; or looks for where that is, first by its address, then by its page. At the most
 * `MOST_WAYS` addresses are tried, and nothing more once its site wants to be left alone or is not there.
 */
export async function readChannel(channel: ConfiguredChannel, options: Options): Promise<ReadChannel> {
  const sender = createSender(channel, options)
  const looking: Looking = { ...options, channel, sender, sent: { count: 0 } }
  const known = wayIn(options.before, channel)
  try {
    return known === undefined ? await find(looking) : await take(known, looking)
  } catch (error) {
    options.signal?.throwIfAborted()
    const problem = problemOf(error, channel)
    const isLeft = problem instanceof WaitingError && looking.sent.count === 0
    // What is not there any more is looked for anew the next time.
    const way = known !== undefined && isElsewhere(problem) ? undefined : known
    return { updates: [], notices: [], way, answers: {}, changed: false, problem, isLeft }
  }
}

/** @throws Failed what says best why nothing was found */
async function find(looking: Looking): Promise<ReadChannel> {
  const { channel } = looking
  // At a slow site one request is all.
  const most = isSlow(channel.limits) ? 1 : MOST_WAYS
  const tried = new Set<string>()
  let page: { html: string; url: string } | undefined
  let why: Failed | undefined
  const tryAll = async (ways: readonly Way[]): Promise<ReadChannel | undefined> => {
    for (const way of ways) {
      if (tried.has(way[0]) || tried.size >= most) continue
      tried.add(way[0])
      try {
        return await take(way, looking, (html, url) => {
          if (way[0] === channel.url) page = { html, url }
        })
      } catch (error) {
        const problem = problemOf(error, channel)
        if (looking.signal?.aborted === true || stopsLooking(problem)) throw error
        // That of the configured address says most, unless it is the page that leads on.
        if (way[0] === channel.url || why === undefined || isLogin(problem)) why = problem
      }
    }
    return undefined
  }
  const found = await tryAll(waysByAddress(channel))
  if (found !== undefined) return found
  if (page === undefined) throw why ?? unknown(channel)
  const isPage = why
  why = undefined
  // Where it redirects to is where its data is.
  const isThere = withoutUser(page.url) === withoutUser(channel.url)
  const ways = waysInPage(page.html, { ...channel, url: isThere ? channel.url : page.url })
  const onPage = await tryAll(ways)
  if (onPage !== undefined) return onPage
  if (why !== undefined && isLogin(why)) throw why
  throw ways.length === 0 && isPage !== undefined ? isPage : unknown(channel)
}

/** Of the address that was answered, an answer leaves out the user. */
const withoutUser = (url: string): string => new URL(url).href.replace(/\/\/[^/]*@/, '//')

const unknown = ({ url }: ConfiguredChannel) =>
  new Failed({ code: 'channel-unknown', args: { address: redact(url) } })

/**
 * Asks all addresses of a way: the first must give something to read, the others may be missing.
 *
 * @param onPage gets a web page that was answered, and its final address
 */
async function take(
  way: Way,
  looking: Looking,
  onPage?: (html: string, url: string) => void,
): Promise<ReadChannel> {
  const { channel, before, maxEntries } = looking
  const answers: Record<string, Recognised> = {}
  const readings: ChannelReading[] = []
  for (const [index, url] of (isSlow(channel.limits) ? way.slice(0, 1) : way).entries()) {
    const request: Request = { url, accept: ACCEPT }
    const key = requestKey(request)
    const last = lastWhole(before?.answers, key)
    const response = await send(request, index, last, looking)
    if (response === undefined) continue
    if (response.status === 'unchanged') {
      if (last !== undefined) answers[key] = last
      continue
    }
    const bodyHash = fingerprint(response.body)
    if (bodyHash === last?.bodyHash) {
      answers[key] = { ...last, validators: response.validators }
      continue
    }
    const { text, isPage } = textOf(response)
    if (isPage) onPage?.(text, response.url)
    const reading = readChannelAnswer(response, {
      asked: url,
      maxEntries,
      isStatusPage: isStatusPage(channel),
    })
    readings.push(reading)
    const whole = recognised(response, bodyHash, reading.notices)
    if (whole !== undefined) answers[key] = whole
  }
  const [first] = readings
  return {
    updates: readings.flatMap(({ updates }) => updates),
    notices: readings.flatMap(({ notices = [] }) => notices),
    way,
    answers,
    changed: readings.length > 0,
    ...(first?.title !== undefined && { title: first.title }),
    ...(first?.interval !== undefined && { interval: first.interval }),
    isLeft: false,
  }
}

/** @returns undefined for a further address that is not there, or for which no request is left */
async function send(
  request: Request & { url: string },
  index: number,
  last: Recognised | undefined,
  { sender, sent }: Looking,
): Promise<Response | undefined> {
  const ask = { tag: 'channel', request }
  sender.home(request)
  try {
    const validators = last?.validators ?? {}
    const response = await sender.page(request, index, { ask, validators, movedTo: undefined })
    sent.count++
    return response
  } catch (error) {
    if (!(error instanceof WaitingError)) sent.count++
    if (index > 0 && error instanceof HttpError && isMissing(error)) return undefined
    throw error
  }
}

const isMissing = ({ status }: HttpError): boolean => status === 404 || status === 410

/** Where it was read before is nothing to read any more, so that it may be elsewhere now. */
const isElsewhere = (problem: Failed): boolean =>
  (problem instanceof HttpError && isMissing(problem)) || problem.failure.code === 'channel-is-page'

const isLogin = ({ failure }: Failed): boolean =>
  failure.code === 'login-wanted' || failure.code === 'not-let-in'

/** The site wants to rest, or is not there: other addresses of it would bring nothing. */
const stopsLooking = (problem: Failed): boolean =>
  limitsPace(problem) ||
  (problem instanceof HttpError && (problem.status === undefined || problem.status >= 500)) ||
  problem.failure.code === 'defect'

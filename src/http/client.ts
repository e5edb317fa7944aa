import { setMaxListeners } from 'node:events'
import type { SecureContext } from 'node:tls'
import { parseUrl } from '../text/parse-url.js'
import { emptyAnswer, encodingFailure } from './body-failure.js'
import type { Environment } from './child-process.js'
import type { Clock } from './clock.js'
import { runCommand } from './command.js'
import { connectionFailure, isAway, isUntrusted, privateTarget } from './connection-failure.js'
import { withDeadline } from './deadline.js'
import { ACCEPT_ENCODING, decodeBody, decodePart, EncodingError } from './encoding.js'
import { offeredTags } from './entity-tags.js'
import { exchange, headersOf, headerValues, type RawAnswer, startOfProgress, TELLING } from './exchange.js'
import { fewAtOnce } from './few-at-once.js'
import { readFileAddress } from './file.js'
import { firstHop, type Hop, movedHop, nextHop } from './hop.js'
import { inItsVersion } from './http2.js'
import { type AddressBook, createNetwork, systemAddresses } from './network.js'
import { type Proxies, proxyFor } from './proxies.js'
import { answerOfProxy } from './proxy-failure.js'
import {
  type CommandRequest,
  type MailboxRequest,
  type Reply,
  type Request,
  type Response,
  transportOf,
  type Validators,
  type WebRequest,
} from './request.js'
import { createSites, type Sites } from './sites.js'
import { type Refusal, statusFailure } from './status-failure.js'
import { createTurns } from './turns.js'
import { createWatch } from './waiting.js'

export type ClientSettings = {
  /** An honest one, with a contact. */
  userAgent: string
  /** For a whole request with its redirects and its body, without the time it waits for its turn; milliseconds. */
  deadline: number
  /** Of a body, after decompression. */
  maxBytes: number
  /** Followed at the most. */
  redirects: number
  /** Hosts asked at once. */
  hosts: number
  /** Between two requests to one host, in milliseconds. */
  gap: number
  /** The same for one host, where that is longer. */
  gapOf?: ((host: string) => number) | undefined
  clock: Clock
  proxies?: Proxies | undefined
  /** Of which programs get what they need. */
  env?: Environment | undefined
  /** The system's, unless a test plays the internet. */
  addresses?: AddressBook
  /** Whom to trust, in place of those whom Node trusts. */
  trusted?: SecureContext | undefined
  /** What earlier runs knew of the sites; without it, only this run remembers. */
  sites?: Sites
}

type FetchOptions = {
  /** From the last answer to the same request. */
  validators?: Validators
  /** Asked in place of the request's address, which redirected there for good. */
  movedTo?: string | undefined
  /**
   * What an answer that is no success means, for who knows its place; the first part of its body is read then. `read`: it
   * can be read all the same, as far as it was. `session`: it wants another login. Undefined: what its status says.
   */
  refusal?: ((reply: Reply) => Refusal | 'read' | 'session' | undefined) | undefined
  /**
   * What is sent is what counts: an answer may be empty, no more than the first part of it is read, and a redirect that would have a page asked
   * for in place of sending it again is not followed.
   */
  isDelivery?: boolean
  signal?: AbortSignal
}

/** Fetches politely. Each rule, and the test that holds it, is in docs/network.md. */
export interface Client {
  /** When sites were asked, and which are to be left alone. */
  readonly sites: Sites
  /**
   * @throws HttpError when there is nothing to read; WaitingError when a host is not to be asked now
   * @throws the signal's reason when that is aborted
   */
  fetch(request: Request, options?: FetchOptions): Promise<Response>
  /** Lets a host rest for so long, in milliseconds, as its answer asked: a short pause is waited for, in a longer one it is not asked. */
  rest(host: string, milliseconds: number): Promise<void>
}

/** What a hop is asked through; undefined where it is asked itself. */
type Proxy = URL | undefined

/** What one call of `fetch` carries from hop to hop. */
type Journey = {
  first: Hop
  validators: Validators
  request: WebRequest
  refusal: FetchOptions['refusal']
  isDelivery: boolean
  signal: AbortSignal | undefined
  /** For the whole, in milliseconds. */
  deadline: number
  /** What is left of the deadline, in milliseconds. */
  left: number
}

const MOST_PROGRAMS = 4

export function createClient(settings: ClientSettings): Client {
  const { userAgent, maxBytes, redirects, clock, proxies, addresses = systemAddresses, env = {} } = settings
  const { sites = createSites() } = settings
  const turn = createTurns({ ...settings, sites })
  const watch = createWatch(sites, clock)
  const network = createNetwork(addresses, settings.trusted)
  const programs = fewAtOnce(MOST_PROGRAMS)

  async function fetch(request: Request, options: FetchOptions = {}): Promise<Response> {
    const { validators = {}, movedTo, refusal, isDelivery = false, signal } = options
    signal?.throwIfAborted()
    // One signal ends many requests at once; Node would take so many listeners for a leak and warn the person.
    if (signal !== undefined) setMaxListeners(0, signal)
    if (request.transport === 'command') return await asProgram(request, signal)
    if (request.transport === 'imap') return await mails(request, signal)
    if (transportOf(request) === 'file') return readFileAddress(request.url, { validators, maxBytes })

    const first = firstHop(request)
    const { deadline = settings.deadline } = request
    const journey: Journey = {
      ...{ first, validators, request, refusal, isDelivery, signal, deadline },
      left: deadline,
    }
    let result: Response | Hop = movedTo === undefined ? first : allowed(movedHop(first, movedTo), journey)
    // A redirect to another host waits for that host's turn.
    while (!('status' in result)) {
      const hop: Hop = result
      const { host } = hop.url
      result = await turn(host, () => visit(hop, journey), { signal, check: () => watch.check(host) })
    }
    return result
  }

  /** Programs share the processors of this machine, so that few run at once. */
  async function asProgram(request: CommandRequest, signal: AbortSignal | undefined): Promise<Response> {
    return await programs(
      () => runCommand(request, { env, deadline: settings.deadline, maxBytes, signal }),
      signal,
    )
  }

  /** The mail client is large, and few look into a mailbox. */
  async function mails(request: MailboxRequest, signal: AbortSignal | undefined): Promise<Response> {
    const host = parseUrl(request.url)?.host ?? ''
    const { trusted } = settings
    const { deadline = settings.deadline } = request
    const { readMailbox } = await import('./mailbox/read-mailbox.js')
    return await turn(host, () => readMailbox(request, { deadline, maxBytes, trusted, signal }), {
      signal,
      check: () => watch.check(host),
    })
  }

  /** Asks one host, and follows its redirects while they stay there: it sent us on, so it expects us at once. */
  async function visit(hop: Hop, journey: Journey): Promise<Response | Hop> {
    const proxy = proxyFor(hop.url, { usual: proxies, own: journey.request.proxy })
    const answer = await send(hop, proxy, journey)
    if (!REDIRECTS.has(answer.status)) return responseTo(answer, hop, proxy, journey)
    const setsCookie = headerValues(answer, 'set-cookie').length > 0
    const redirect = {
      status: answer.status,
      limit: redirects,
      setsCookie,
      keepsBody: journey.isDelivery,
    }
    const next = allowed(nextHop(hop, headerValues(answer, 'location')[0], redirect), journey)
    return next.url.host === hop.url.host ? visit(next, journey) : next
  }

  /** @throws HttpError where a redirect would make us a way into the network that we run in */
  function allowed(next: Hop, { first }: Journey): Hop {
    if (!network.isPrivate(first.url) && network.isPrivateByName(next.url)) throw privateTarget(next.url)
    return next
  }

  async function send(hop: Hop, proxy: Proxy, journey: Journey): Promise<RawAnswer> {
    const { first, signal, deadline } = journey
    const { host } = hop.url
    const headers = headersFor(hop, journey)
    const publicAddresses = hop !== first && !network.isPrivate(first.url)
    const progress = startOfProgress()
    try {
      const answer = await withDeadline(journey, signal, async (ending) => {
        const over = async (http2: boolean) => {
          Object.assign(progress, startOfProgress())
          const connection = network.connect(hop.url, { publicAddresses, proxy, http2, signal: ending })
          try {
            return await exchange(connection.dispatcher, hop.url, {
              method: hop.method,
              headers,
              body: hop.body,
              readsPart: (status) =>
                journey.isDelivery || TELLING.has(status) || (journey.refusal !== undefined && status >= 400),
              maxBytes,
              signal: ending,
              progress,
            })
          } finally {
            connection.release()
          }
        }
        const mayChange = hop.url.protocol === 'https:' && proxy === undefined
        return mayChange ? await inItsVersion(over, progress, ending) : await over(false)
      })
      watch.noteAnswer(host, true)
      return answer
    } catch (error) {
      signal?.throwIfAborted()
      if (isAway(error, progress)) watch.noteAnswer(host, false)
      const vouched =
        proxy === undefined && isUntrusted(error)
          ? await network.certificateAt(hop.url, publicAddresses)
          : undefined
      throw connectionFailure(error, hop.url, { progress, deadline, maxBytes, proxy, vouched })
    }
  }

  function headersFor(hop: Hop, journey: Journey): Record<string, string> {
    const { etag, lastModified } = ownValidators(hop, journey)
    return {
      'user-agent': journey.request.userAgent ?? userAgent,
      accept: journey.request.accept ?? '*/*',
      'accept-encoding': ACCEPT_ENCODING,
      ...(etag !== undefined && { 'if-none-match': offeredTags(etag) }),
      ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
      ...hop.headers,
    }
  }

  async function responseTo(answer: RawAnswer, hop: Hop, proxy: Proxy, journey: Journey): Promise<Response> {
    const { status } = answer
    const moved = movedAddress(hop, journey)
    if (status === 304 && isConditional(ownValidators(hop, journey))) return { status: 'unchanged', ...moved }
    const isSuccess = status >= 200 && status < 300
    const body = isSuccess
      ? await (journey.isDelivery ? partOf(answer) : decoded(answer, hop.url))
      : await noSuccess(answer, hop, proxy, journey)
    // What is read although it is no success tells by its status alone where it has no words.
    const mayBeEmpty = !isSuccess || journey.isDelivery || journey.request.mayBeEmpty === true
    if (body.length === 0 && !mayBeEmpty) throw emptyAnswer(hop.url, status)
    return {
      status: 'ok',
      url: hop.url.href,
      code: status,
      headers: headersOf(answer),
      ...moved,
      body,
      validators: isSuccess ? validatorsOf(answer, hop, journey.first) : {},
      ...(hop.notices.length > 0 && { notices: hop.notices }),
    }
  }

  /**
   * The host is left alone from now on if the answer means that; whoever is next in its queue must know.
   *
   * @returns what can be read of it all the same
   */
  async function noSuccess(
    answer: RawAnswer,
    { url, headers }: Hop,
    proxy: Proxy,
    { refusal }: Journey,
  ): Promise<Uint8Array> {
    const { status } = answer
    const ofProxy = proxy === undefined ? undefined : answerOfProxy(answer, url, proxy)
    if (ofProxy !== undefined) throw ofProxy
    const body = await partOf(answer)
    const own = refusal?.({ url: url.href, code: status, headers: headersOf(answer), body })
    if (own === 'read') return body
    const page = Buffer.from(body).toString('latin1')
    const failure = statusFailure(answer, url, {
      now: clock.now(),
      page,
      own,
      sentLogin: headers.authorization !== undefined,
    })
    if (failure.leaveUntil !== undefined) await watch.leaveAlone(url.host, failure.leaveUntil)
    throw failure
  }

  /** Not for a private host known by name only: skipping it, nobody could tell that where it leads may be private, too. */
  function movedAddress({ url, trail, isPermanent }: Hop, { first }: Journey): { movedTo?: string } {
    const isKnown = network.isPrivate(first.url) === network.isPrivateByName(first.url)
    return trail.length > 0 && isPermanent && isKnown ? { movedTo: url.href } : {}
  }

  async function decoded(answer: RawAnswer, url: URL): Promise<Uint8Array> {
    try {
      return await decodeBody(answer.body, headerValues(answer, 'content-encoding').join(), maxBytes)
    } catch (error) {
      throw error instanceof EncodingError ? encodingFailure(error, url, maxBytes) : error
    }
  }

  return { sites, fetch, rest: (host, milliseconds) => watch.rest(host, milliseconds) }
}

const partOf = (answer: RawAnswer): Promise<Uint8Array> =>
  decodePart(answer.body, headerValues(answer, 'content-encoding').join())

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Those that this very address gave. What is posted has another meaning each time, so its answers have none. */
const ownValidators = ({ url, method }: Hop, { first, validators }: Journey): Validators =>
  method === 'GET' && url.href === (validators.url ?? first.url.href) ? validators : {}

const isConditional = ({ etag, lastModified }: Validators) => etag !== undefined || lastModified !== undefined

function validatorsOf(answer: RawAnswer, hop: Hop, first: Hop): Validators {
  const [etag] = headerValues(answer, 'etag')
  const [lastModified] = headerValues(answer, 'last-modified')
  return {
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    ...(hop.url.href !== first.url.href && { url: hop.url.href }),
  }
}

import { setMaxListeners } from 'node:events'
import { emptyAnswer, encodingFailure } from './body-failure.js'
import type { Clock } from './clock.js'
import { connectionFailure, privateTarget } from './connection-failure.js'
import { withDeadline } from './deadline.js'
import { ACCEPT_ENCODING, decodeBody, EncodingError } from './encoding.js'
import { exchange, headerValues, type RawAnswer, startOfProgress } from './exchange.js'
import { readFileAddress } from './file.js'
import { firstHop, type Hop, nextHop } from './hop.js'
import { type AddressBook, createNetwork, systemAddresses } from './network.js'
import type { Proxies } from './proxies.js'
import type { Request, Response, Validators } from './request.js'
import { statusFailure } from './status-failure.js'
import { createTurns } from './turns.js'

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
  clock: Clock
  proxies?: Proxies | undefined
  /** The system's, unless a test plays the internet. */
  addresses?: AddressBook
}

type FetchOptions = {
  /** From the last answer to the same request. */
  validators?: Validators
  signal?: AbortSignal
}

/** Fetches politely. Each rule, and the test that holds it, is in docs/network.md. */
export interface Client {
  /**
   * @throws HttpError when there is nothing to read
   * @throws the signal's reason when that is aborted
   */
  fetch(request: Request, options?: FetchOptions): Promise<Response>
  close(): Promise<void>
}

/** What one call of `fetch` carries from hop to hop. */
type Journey = {
  first: Hop
  validators: Validators
  accept: string
  signal: AbortSignal | undefined
  /** What is left of the deadline, in milliseconds. */
  left: number
}

export function createClient(settings: ClientSettings): Client {
  const { userAgent, deadline, maxBytes, redirects, clock, proxies, addresses = systemAddresses } = settings
  const turn = createTurns(settings)
  const network = createNetwork({ addresses, proxies, deadline })

  async function fetch(request: Request, options: FetchOptions = {}): Promise<Response> {
    const { validators = {}, signal } = options
    signal?.throwIfAborted()
    // One signal ends many requests at once; Node would take so many listeners for a leak and warn the person.
    if (signal !== undefined) setMaxListeners(0, signal)
    if (request.url.startsWith('file:')) return readFileAddress(request.url, { validators, maxBytes })

    const first = firstHop(request)
    const journey: Journey = { first, validators, accept: request.accept ?? '*/*', signal, left: deadline }
    let result: Response | Hop = first
    // A redirect to another host waits for that host's turn.
    while (!('status' in result)) {
      const hop: Hop = result
      result = await turn(hop.url.host, () => visit(hop, journey), signal)
    }
    return result
  }

  /** Asks one host, and follows its redirects while they stay there: it sent us on, so it expects us at once. */
  async function visit(hop: Hop, journey: Journey): Promise<Response | Hop> {
    const answer = await send(hop, journey)
    if (!REDIRECTS.has(answer.status)) return responseTo(answer, hop, journey)
    const next = nextHop(hop, headerValues(answer, 'location')[0], redirects)
    if (!network.isPrivate(journey.first.url) && network.isPrivateByName(next.url))
      throw privateTarget(next.url)
    return next.url.host === hop.url.host ? visit(next, journey) : next
  }

  async function send(hop: Hop, journey: Journey): Promise<RawAnswer> {
    const { first, signal, left } = journey
    const headers = headersFor(hop, journey)
    const publicAddresses = hop !== first && !network.isPrivate(first.url)
    const progress = startOfProgress()
    const startedAt = performance.now()
    try {
      return await withDeadline(left, signal, async (ending) => {
        const connection = network.connect(hop.url, { publicAddresses, signal: ending })
        try {
          return await exchange(connection.dispatcher, hop.url, {
            headers,
            maxBytes,
            signal: ending,
            progress,
          })
        } finally {
          connection.release()
        }
      })
    } catch (error) {
      signal?.throwIfAborted()
      const hasProxy = proxies !== undefined
      throw connectionFailure(error, hop.url, { progress, deadline, maxBytes, hasProxy })
    } finally {
      journey.left = Math.max(0, left - (performance.now() - startedAt))
    }
  }

  function headersFor(hop: Hop, journey: Journey): Record<string, string> {
    const { etag, lastModified } = ownValidators(hop, journey)
    return {
      'user-agent': userAgent,
      accept: journey.accept,
      'accept-encoding': ACCEPT_ENCODING,
      ...(etag !== undefined && { 'if-none-match': etag }),
      ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
      ...hop.headers,
    }
  }

  async function responseTo(answer: RawAnswer, hop: Hop, journey: Journey): Promise<Response> {
    const { status } = answer
    if (status === 304 && isConditional(ownValidators(hop, journey))) return { status: 'unchanged' }
    if (status < 200 || status >= 300) throw statusFailure(answer, hop.url, clock.now())
    const body = await decoded(answer, hop.url)
    if (body.length === 0) throw emptyAnswer(hop.url, status)
    const [contentType] = headerValues(answer, 'content-type')
    const [contentLocation] = headerValues(answer, 'content-location')
    return {
      status: 'ok',
      url: hop.url.href,
      ...(contentType !== undefined && { contentType }),
      ...(contentLocation !== undefined && { contentLocation }),
      body,
      validators: validatorsOf(answer, hop, journey.first),
      ...(hop.notices.length > 0 && { notices: hop.notices }),
    }
  }

  async function decoded(answer: RawAnswer, url: URL): Promise<Uint8Array> {
    try {
      return await decodeBody(answer.body, headerValues(answer, 'content-encoding').join(), maxBytes)
    } catch (error) {
      throw error instanceof EncodingError ? encodingFailure(error, url, maxBytes) : error
    }
  }

  return { fetch, close: network.close }
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Those that this very address gave. */
const ownValidators = ({ url }: Hop, { first, validators }: Journey): Validators =>
  url.href === (validators.url ?? first.url.href) ? validators : {}

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

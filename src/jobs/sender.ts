import type { Client } from '../http/client.js'
import { HttpError } from '../http/error.js'
import { addressOf, type Request, type Response, type Validators } from '../http/request.js'
import { WaitingError } from '../http/waiting.js'
import { Failed } from '../model/failed.js'
import type { Failure } from '../model/failure.js'
import type { Answer, Ask } from '../sources/ask.js'
import type { AskedSource } from '../sources/configured.js'
import { forumThreads } from '../sources/forums/thread-of-forum.js'
import type { Session } from '../sources/session.js'
import { parseUrl } from '../text/parse-url.js'
import { redactText } from '../text/redact.js'
import { createLogin, passingSessions, type Sessions } from './login.js'
import type { Budget } from './quota.js'

/** The place may have answered, and what came of it here does not matter to it. */
const mayHaveCost: ReadonlySet<Failure['code']> = new Set([
  'deadline-waiting',
  'deadline-reading',
  'answer-cut',
  'answer-too-large',
  'connection-closed',
  'encoding-unknown',
  'encoding-broken',
])

type Options = {
  client: Client
  now: Date
  /** Of its site; without one nothing is counted. */
  budget?: Budget | undefined
  /** Where its login is kept; without it, for this job alone. */
  sessions?: Sessions | undefined
  signal?: AbortSignal | undefined
}

/** Sends the requests of one job as its source is configured: with its login, its headers and its budget. */
export type Sender = {
  /** The site that the config's headers are for is that of this request. */
  home(first: Request | undefined): void
  session(): Promise<Session | undefined>
  /**
   * Sends it with the login, and once more with a new one where that is refused.
   *
   * @param page from 0
   * @returns undefined for a further page for which no request is left
   */
  page(request: Request, page: number, how: How): Promise<Response | undefined>
  /** An answer is not read, since it is the same as before. */
  known(): Promise<void>
  /** Reads an answer, and tells its site's client to leave it alone where the answer asks for that. */
  read<Reading extends { leaveFor?: number; cost?: number }>(
    response: Extract<Response, { status: 'ok' }>,
    of: { ask: Ask; request: Request },
    reading: (answer: Answer) => Reading | Promise<Reading>,
  ): Promise<Reading>
}

type How = {
  ask: Ask
  validators: Validators
  /** Asked in place of the address, which redirects there for good. */
  movedTo: string | undefined
}

export function createSender(source: AskedSource, options: Options): Sender {
  const { client, budget, signal, now } = options
  const { connection = {} } = source
  let home: string | undefined
  const login = createLogin(source, {
    sessions: options.sessions ?? passingSessions(),
    now,
    send: (ask, request) =>
      send(request, { ask, validators: {}, movedTo: undefined }, (own) => ({ ...own, ...rest })),
  })
  const { headers: configured, ...rest } = connection

  /** The config's headers are for the site that the source asks first, those of the login for its own, and both for no other. */
  const withLogin = (request: WebRequest, session: Session | undefined): Request => {
    const origin = originOf(request)
    const headers = {
      ...request.headers,
      ...(origin === session?.origin && session?.headers),
      ...(origin === home && configured),
    }
    return { ...request, ...rest, ...(Object.keys(headers).length > 0 && { headers }) }
  }

  /** Of what the config sets for its requests, a deadline is all that holds for a program and for a mailbox. */
  const inTime = (request: Exclude<Request, WebRequest>): Request =>
    rest.deadline === undefined ? request : { ...request, deadline: rest.deadline }

  const send = async (
    request: Request,
    { ask, validators, movedTo }: How,
    dressed: (request: WebRequest) => Request,
  ): Promise<Response> => {
    const spent = await budget?.take(request)
    if (spent !== undefined) throw spent
    try {
      return await client.fetch(request.transport === undefined ? dressed(request) : inTime(request), {
        validators,
        movedTo,
        refusal:
          source.failure &&
          (({ code, ...reply }) =>
            source.failure?.({ ask, request, ...reply, status: code }, now, forumThreads)),
        ...(signal === undefined ? {} : { signal }),
      })
    } catch (error) {
      if (error instanceof WaitingError) await budget?.giveBack(request)
      else if (error instanceof HttpError && !mayHaveCost.has(error.failure.code)) await budget?.settle(0)
      throw error
    }
  }

  const sendLoggedIn = async (request: Request, how: How) => {
    const session = request.transport === undefined ? await login.session() : undefined
    return await send(request, how, (web) => withLogin(web, session))
  }

  const leave = async (url: string, milliseconds: number | undefined) => {
    const host = parseUrl(url)?.host
    if (milliseconds === undefined || !host) return
    await client.rest(host, milliseconds)
  }

  return {
    home(first) {
      home = originOf(first)
    },
    session: () => login.session(),
    async page(request, page, how) {
      try {
        const response = await sendLoggedIn(request, how)
        if (response.status === 'unchanged') await budget?.settle(0)
        return response
      } catch (error) {
        if (isSpent(error) && page > 0) return undefined
        const isRefused = error instanceof HttpError && error.refusesSession === true
        if (!isRefused || !(await login.renew())) throw error
        return await sendLoggedIn(request, how)
      }
    },
    known: async () => await budget?.settle(0),
    async read({ url, code, headers, body }, of, reading) {
      try {
        const read = await reading({ ...of, url, status: code, headers, body })
        await budget?.settle(read.cost ?? 0)
        await leave(url, read.leaveFor)
        return read
      } catch (error) {
        if (error instanceof Failed) await leave(url, error.leaveFor)
        throw error
      }
    },
  }
}

/** Nothing more may be asked for in a while, or spent. */
export const isSpent = (problem: unknown): problem is WaitingError =>
  problem instanceof WaitingError &&
  (problem.failure.code === 'quota-spent' || problem.failure.code === 'budget-spent')

type WebRequest = Extract<Request, { transport?: undefined }>

function originOf(request: Request | undefined): string | undefined {
  const address = request && addressOf(request)
  return address === undefined ? undefined : (parseUrl(address)?.origin ?? address)
}

/** What stopped a job; a source's surprise becomes a failure like any other. */
export function problemOf(error: unknown, source: Pick<AskedSource, 'name'>): Failed {
  if (error instanceof Failed) return error
  // One source's surprise must not stop the others; it is a defect all the same, so its words are kept.
  const message = redactText(error instanceof Error ? error.message : String(error))
  return new Failed({ code: 'defect', args: { source: source.name, message } }, { cause: error })
}

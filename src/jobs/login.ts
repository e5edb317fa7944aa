import type { Client } from '../http/client.js'
import { HttpError } from '../http/error.js'
import type { Request, Response } from '../http/request.js'
import type { Ask } from '../sources/ask.js'
import type { AskedSource } from '../sources/configured.js'
import type { Session } from '../sources/session.js'

/** Where logins are kept between runs: where only their owner reads, and never in the store. */
export interface Sessions {
  get(key: string): Promise<Session | undefined>
  save(key: string, session: Session): Promise<void>
}

/** Keeps them for this run alone. */
export function passingSessions(): Sessions {
  const kept = new Map<string, Session>()
  return {
    get: async (key) => kept.get(key),
    save: async (key, session) => void kept.set(key, session),
  }
}

/** The login that a poll asks with. */
export interface Login {
  /** @throws Failed where the place gives none */
  session(): Promise<Session | undefined>
  /** Gets another one after the present one was refused. @returns false where that was tried before, or there is none to get */
  renew(): Promise<boolean>
}

type Options = {
  sessions: Sessions
  now: Date
  /** Sends an ask for a login. */
  send(ask: Ask, request: Request): ReturnType<Client['fetch']>
}

/** Before it expires, in milliseconds: the requests of a poll take time. */
const MARGIN = 60_000

export function createLogin({ session: spec }: AskedSource, { sessions, now, send }: Options): Login {
  let current: Session | undefined
  let isRenewed = false

  async function begin(kept: Session | undefined): Promise<Session | undefined> {
    const begun = spec?.begin({ kept, now })
    if (begun === undefined || spec === undefined) return undefined
    const session = 'request' in begun ? await ask(begun, kept) : begun
    if (session !== undefined) await sessions.save(spec.key, session)
    return session
  }

  /** What a renewal is refused for, a new beginning may bring. */
  async function ask(begun: Ask, kept: Session | undefined): Promise<Session | undefined> {
    try {
      return spec?.read(answerOf(begun, await send(begun, begun.request)), { now })
    } catch (error) {
      const isRefused = error instanceof HttpError && (error.status === 400 || error.refusesSession === true)
      if (kept === undefined || !isRefused) throw error
      return await begin(undefined)
    }
  }

  return {
    async session() {
      if (spec === undefined || current !== undefined) return current
      const kept = await sessions.get(spec.key)
      const isGood =
        kept !== undefined &&
        (kept.expiresAt === undefined || kept.expiresAt.getTime() - MARGIN > now.getTime())
      current = isGood ? kept : await begin(kept)
      return current
    },
    async renew() {
      // Where none was got, it is no login that was refused.
      if (spec === undefined || isRenewed || current === undefined) return false
      isRenewed = true
      current = await begin(current)
      return current !== undefined
    },
  }
}

function answerOf(ask: Ask, response: Response) {
  // Nothing is known of an earlier answer, so none can be unchanged.
  if (response.status === 'unchanged') throw new Error('304 to a request without validators')
  const { url, code, headers, body } = response
  return { ask, request: ask.request, url, status: code, headers, body }
}

import { Failed } from '../../model/failed.js'
import type { Answer, Ask } from '../ask.js'
import type { Session } from '../session.js'
import { hasAccount, type Options } from './options.js'
import { changed, Login, readAs, refusedIn } from './shapes.js'

/** The tag of an ask for a login. */
export const LOGIN = 'login'

/** Renewed as often as it runs out: anew an account may log in no more than three hundred times a day. */
export function askLogin(options: Options, { kept }: { kept: Session | undefined }): Ask | undefined {
  const { service, handle, appPassword } = options
  if (!hasAccount(options)) return undefined
  const accept = 'application/json'
  const renewal = kept?.renewal
  if (renewal !== undefined)
    return {
      tag: LOGIN,
      request: {
        url: `${service}/xrpc/com.atproto.server.refreshSession`,
        method: 'POST',
        accept,
        headers: { authorization: `Bearer ${renewal}` },
      },
    }
  return {
    tag: LOGIN,
    request: {
      url: `${service}/xrpc/com.atproto.server.createSession`,
      accept,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ identifier: handle, password: appPassword }),
    },
  }
}

/** @throws Failed where it is no login. What is wrong with one repeats nothing of it. */
export function readLogin(answer: Answer, { service }: Options): Session {
  if (refusedIn(answer) !== undefined) throw refusedKey()
  const { accessJwt, refreshJwt } = loginIn(answer)
  const expiresAt = endOf(accessJwt)
  return {
    origin: new URL(service).origin,
    headers: { authorization: `Bearer ${accessJwt}` },
    ...(expiresAt && { expiresAt }),
    ...(refreshJwt && { renewal: refreshJwt }),
  }
}

export const refusedKey = () =>
  new Failed({ code: 'key-refused', args: { place: 'Bluesky', option: 'appPassword' } })

/** Without what the parser says: it repeats the beginning of what it can't read, which may be a token. */
function loginIn(answer: Answer) {
  try {
    return readAs(Login(), answer)
  } catch (error) {
    throw error instanceof Failed && error.failure.code === 'page-instead' ? error : changed()
  }
}

/** A signed token says itself until when it is good. One that doesn't is good until it is refused. */
function endOf(token: string): Date | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    const seconds =
      typeof claims === 'object' && claims !== null && 'exp' in claims ? Number(claims.exp) : Number.NaN
    const end = new Date(seconds * 1_000)
    return Number.isNaN(end.getTime()) ? undefined : end
  } catch {
    return undefined
  }
}

import * as z from 'zod'
import { Failed } from '../../model/failed.js'
import type { Answer, Ask } from '../ask.js'
import { once } from '../once.js'
import type { Session } from '../session.js'
import { LOGIN } from './asks.js'
import type { Options } from './options.js'
import { parseJson, unknownShape } from './problems.js'

/** What an app without a secret says of itself: that it does not tell on which device it runs. */
const INSTALLED = {
  grant_type: 'https://oauth.reddit.com/grants/installed_client',
  device_id: 'DO_NOT_TRACK_THIS_DEVICE',
}

/** Of an app, without anybody's account: it reads what all may read. Such a login can't be renewed, only had anew. */
export function askLogin({ base, clientId, clientSecret }: Options): Ask | undefined {
  if (clientId === undefined) return undefined
  const form = clientSecret === undefined ? INSTALLED : { grant_type: 'client_credentials' }
  return {
    tag: LOGIN,
    request: {
      url: `${base}/api/v1/access_token`,
      accept: 'application/json',
      headers: {
        authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret ?? ''}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams(form).toString(),
    },
  }
}

const Token = once(() =>
  z.object({
    access_token: z.string().regex(/^[\x21-\x7e]+$/),
    /** Seconds. */
    expires_in: z.number().positive().nullish(),
  }),
)

/** @throws Failed where it is no login: some refusals come as a success */
export function readLogin({ status, body }: Answer, { api }: Options, { now }: { now: Date }): Session {
  const said = parsed(body)
  if (typeof said === 'object' && said !== null && 'error' in said)
    throw new Failed({ code: 'reddit-key-refused', args: { status } })
  const { data } = Token().safeParse(said)
  // What zod says of a token that is none would repeat nothing of it, but nobody needs to know more.
  if (data === undefined) throw unknownShape()
  const { access_token, expires_in } = data
  return {
    origin: new URL(api).origin,
    headers: { authorization: `bearer ${access_token}` },
    ...(typeof expires_in === 'number' && { expiresAt: new Date(now.getTime() + expires_in * 1_000) }),
  }
}

/** Without what the parser says: it repeats the beginning of what it can't read, which may be a token. */
function parsed(body: Uint8Array): unknown {
  try {
    return parseJson(body)
  } catch (error) {
    throw error instanceof Failed ? new Failed(error.failure) : error
  }
}

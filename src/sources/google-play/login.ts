import * as z from 'zod'
import { Failed } from '../../model/failed.js'
import type { Answer, Ask } from '../ask.js'
import { once } from '../once.js'
import { readJson } from '../read-json.js'
import type { Session } from '../session.js'
import { signedToken } from '../signed-token.js'
import type { Options } from './options.js'
import { changed, LOGIN_TAG, PLACE } from './problems.js'

const SCOPE = 'https://www.googleapis.com/auth/androidpublisher'
/** To whom an assertion is made, wherever it is sent. */
const AUDIENCE = 'https://oauth2.googleapis.com/token'
/** Seconds that an assertion holds, at the most. */
const LASTS = 60 * 60

const Account = once(() =>
  z.object({
    client_email: z.string().min(1),
    private_key: z.string().min(1),
    private_key_id: z.string().nullish(),
  }),
)

/** @throws Failed where the key of the account is none */
export function askLogin({ serviceAccount, login }: Options, { now }: { now: Date }): Ask {
  const { client_email, private_key, private_key_id } = accountIn(serviceAccount)
  const issued = Math.floor(now.getTime() / 1_000)
  const assertion = signedToken(private_key, {
    place: PLACE,
    option: 'serviceAccount',
    algorithm: 'RS256',
    header: private_key_id ? { kid: private_key_id } : {},
    claims: { iss: client_email, scope: SCOPE, aud: AUDIENCE, iat: issued, exp: issued + LASTS },
  })
  const form = { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }
  return {
    tag: LOGIN_TAG,
    request: {
      url: `${login}/token`,
      accept: 'application/json',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    },
  }
}

/** What the reader of JSON says of it is left out: it may repeat some of the key. */
function accountIn(text: string): z.output<ReturnType<typeof Account>> {
  const { data } = Account().safeParse(parsed(text))
  if (data === undefined)
    throw new Failed({ code: 'key-unreadable', args: { place: PLACE, option: 'serviceAccount' } })
  return data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const Token = once(() =>
  z.object({
    access_token: z.string().regex(/^[\x21-\x7e]+$/),
    /** Seconds. */
    expires_in: z.number().positive().nullish(),
  }),
)

/** @throws Failed where it is no login */
export function readLogin({ body }: Answer, { api }: Options, { now }: { now: Date }): Session {
  const { data } = Token().safeParse(said(body))
  if (data === undefined) throw changed()
  const { access_token, expires_in } = data
  return {
    origin: new URL(api).origin,
    headers: { authorization: `Bearer ${access_token}` },
    ...(typeof expires_in === 'number' && { expiresAt: new Date(now.getTime() + expires_in * 1_000) }),
  }
}

/** Without what the parser says: it repeats the beginning of what it can't read, which may be a token. */
function said(body: Uint8Array): unknown {
  try {
    return readJson(body)
  } catch (error) {
    throw error instanceof Failed ? new Failed(error.failure) : changed()
  }
}

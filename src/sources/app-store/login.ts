import type { Session } from '../session.js'
import { signedToken } from '../signed-token.js'
import { keyOf, type Options } from './options.js'
import { PLACE } from './problems.js'

/** Seconds that a token holds; Apple takes none that holds for longer than 20 minutes. */
const LASTS = 15 * 60

/** Signed here: it takes no request. */
export function login(options: Options, { now }: { now: Date }): Session | undefined {
  const key = keyOf(options)
  if (key === undefined) return undefined
  const issued = Math.floor(now.getTime() / 1_000)
  const token = signedToken(key.privateKey, {
    place: PLACE,
    option: 'privateKey',
    algorithm: 'ES256',
    header: { kid: key.keyId },
    claims: { iss: key.issuer, iat: issued, exp: issued + LASTS, aud: 'appstoreconnect-v1' },
  })
  return {
    origin: new URL(options.api).origin,
    headers: { authorization: `Bearer ${token}` },
    expiresAt: new Date((issued + LASTS) * 1_000),
  }
}

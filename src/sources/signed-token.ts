import { createPrivateKey, type KeyObject, sign } from 'node:crypto'
import { Failed } from '../model/failed.js'

type Signing = {
  /** Of the place, for people, and the option that holds the key. */
  place: string
  option: string
  algorithm: 'ES256' | 'RS256'
  /** Beside the algorithm. */
  header: Readonly<Record<string, string>>
  claims: Readonly<Record<string, string | number>>
}

/**
 * A JSON Web Token, as places want it of whoever has a key of theirs (RFC 7515, compact).
 *
 * @param key in PEM; line ends written as `\n`, as variables often have them, are line ends, too
 * @throws Failed where it is no such key
 */
export function signedToken(key: string, { place, option, algorithm, header, claims }: Signing): string {
  const input = [{ alg: algorithm, typ: 'JWT', ...header }, claims].map(encoded).join('.')
  const signature = sign('sha256', Buffer.from(input), {
    key: keyIn(key, { place, option, type: algorithm === 'ES256' ? 'ec' : 'rsa' }),
    dsaEncoding: 'ieee-p1363',
  })
  return `${input}.${signature.toString('base64url')}`
}

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')

/** What the reader of keys says of one is left out: it may repeat some of it. */
function keyIn(
  pem: string,
  { place, option, type }: { place: string; option: string; type: string },
): KeyObject {
  const key = parsed(pem)
  if (key?.asymmetricKeyType !== type) throw new Failed({ code: 'key-unreadable', args: { place, option } })
  return key
}

function parsed(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem.replaceAll('\\n', '\n'))
  } catch {
    return undefined
  }
}

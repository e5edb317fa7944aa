import { Failed } from '../../model/failed.js'
import { Conflict } from '../conflict.js'

/** Of PostgreSQL (five characters), of the system (`ECONNREFUSED`), or of OpenSSL. */
function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  return typeof code === 'string' ? code : ''
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html

/** A number or a key that was free is taken, or what was referred to is gone: somebody was quicker. */
export const isConflict = (error: unknown): boolean =>
  error instanceof Conflict || ['23505', '23503'].includes(codeOf(error))

/** Somebody changed the same at the same moment, or waited for us as we did for them. */
export const isOvertaken = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error))

const lostCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '08003',
  '08006',
  '25P03',
]

/** The connection broke, or the server starts or ends just now. */
export const isLost = (error: unknown): boolean =>
  lostCodes.includes(codeOf(error)) ||
  (error instanceof Error && /^Connection terminated/.test(error.message))

type Code =
  | 'database-unreachable'
  | 'database-unknown-host'
  | 'database-login'
  | 'database-missing'
  | 'database-closed'
  | 'database-read-only'
  | 'database-crowded'
  | 'database-lost'
  | 'right-lost'
  | 'worker-dismissed'
  | 'disk-full'
  | 'store-busy'
  | 'store-missing'

const failed = (code: Code, name: string, cause?: unknown): Failed =>
  new Failed({ code, args: { path: name } }, { cause })

const byCode: Readonly<Record<string, Code>> = {
  ECONNREFUSED: 'database-unreachable',
  ENOTFOUND: 'database-unknown-host',
  EAI_AGAIN: 'database-unknown-host',
  EHOSTUNREACH: 'database-unreachable',
  ENETUNREACH: 'database-unreachable',
  ETIMEDOUT: 'database-unreachable',
  ENOENT: 'database-unreachable',
  '28P01': 'database-login',
  '28000': 'database-login',
  '3D000': 'database-missing',
  '42501': 'database-closed',
  // The schema is there, and we may not look into it.
  '3F000': 'database-closed',
  '25006': 'database-read-only',
  '53300': 'database-crowded',
  '53100': 'disk-full',
  '55P03': 'store-busy',
  '57014': 'store-busy',
}

/** Codes that OpenSSL gives for a certificate. */
const insecure = /^(?:CERT_|ERR_TLS_|ERR_SSL_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/

/** The error a person can act on for one from PostgreSQL or on the way to it; any other error as it is. */
export function storeFailure(name: string, cause: unknown): unknown {
  // Of several addresses of a host.
  if (cause instanceof AggregateError && cause.errors.length > 0) return storeFailure(name, cause.errors[0])
  const code = codeOf(cause)
  const known = Object.hasOwn(byCode, code) ? byCode[code] : undefined
  if (known !== undefined) return failed(known, name, cause)
  if (insecure.test(code) || isWithoutTls(cause))
    return new Failed(
      { code: 'database-insecure', args: { path: name, reason: code || 'no TLS' } },
      { cause },
    )
  if (isLost(cause) || (cause instanceof Error && isLost(cause.cause)))
    return failed('database-lost', name, cause)
  if (cause instanceof Error && /timeout exceeded when trying to connect|timeout expired/.test(cause.message))
    return failed('database-unreachable', name, cause)
  // No password, where the server wants one.
  if (cause instanceof Error && /client password must be a string/i.test(cause.message))
    return failed('database-login', name, cause)
  return cause
}

const isWithoutTls = (error: unknown): boolean =>
  error instanceof Error && /does not support SSL connections/.test(error.message)

/** Of a right that was ours until the connection that held it broke. */
export const rightLost = (name: string) => failed('right-lost', name)

/** Of a worker that was silent for so long that others do its work. */
export const dismissed = (name: string) => failed('worker-dismissed', name)

export const busy = (name: string, cause: unknown) => failed('store-busy', name, cause)

export const nothingScanned = (name: string) => failed('store-missing', name)

export const notOurs = (name: string, schema: string) =>
  new Failed({ code: 'schema-unknown', args: { path: name, schema } })

export const tooOld = (name: string, found: string, oldest: number) =>
  new Failed({ code: 'database-too-old', args: { path: name, found, oldest } })

export const otherLetters = (name: string, found: string) =>
  new Failed({ code: 'database-letters', args: { path: name, found } })

export const newerVersion = (name: string, found: number, known: number) =>
  new Failed({ code: 'store-newer', args: { path: name, found, known } })

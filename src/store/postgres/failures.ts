import { Failed } from '../../model/failed.js'
import { Conflict } from '../conflict.js'
import { UnreadableFile, UnsafeMode } from './tls.js'

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
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  '25P03',
]

/** The connection broke, or the server starts or ends just now. A socket that is missing is that of a server which ended. */
export const isLost = (error: unknown): boolean =>
  lostCodes.includes(codeOf(error)) ||
  (error instanceof Error &&
    (/^(?:Connection terminated|Client (?:has encountered a connection error|was closed)|Query read timeout|timeout expired|server closed the connection)/i.test(
      error.message,
    ) ||
      Reflect.get(error, 'syscall') === 'connect' ||
      (error instanceof AggregateError && error.errors.every(isLost))))

/** Nothing answers there. */
export const isUnreachable = (error: unknown): boolean =>
  ['ECONNREFUSED', 'ENOENT', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN'].includes(
    codeOf(error),
  ) ||
  (error instanceof Error && /^timeout expired/.test(error.message)) ||
  (error instanceof AggregateError && error.errors.every(isUnreachable))

/** The server starts or ends just now. */
export const isStarting = (error: unknown): boolean => ['57P01', '57P02', '57P03'].includes(codeOf(error))

export const isCrowded = (error: unknown): boolean => codeOf(error) === '53300'

/** We are not let in: as this user, with this password, from this machine or by this kind of connection. */
export const isLogin = (error: unknown): boolean => ['28P01', '28000'].includes(codeOf(error))

/** The connection broke while a change was stored, and nobody can tell any more whether it was. */
export class Untold extends Error {}

type Code =
  | 'database-unreachable'
  | 'database-unknown-host'
  | 'database-login'
  | 'database-not-admitted'
  | 'database-missing'
  | 'database-closed'
  | 'database-read-only'
  | 'database-crowded'
  | 'database-starting'
  | 'database-lost'
  | 'database-broke'
  | 'database-slow'
  | 'database-full'
  | 'database-damaged'
  | 'database-changed'
  | 'database-numbers'
  | 'right-lost'
  | 'worker-dismissed'
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
  '57P01': 'database-starting',
  '57P02': 'database-starting',
  '57P03': 'database-starting',
  '53100': 'database-full',
  '55P03': 'store-busy',
  '57014': 'database-slow',
  '42P01': 'database-changed',
  '42703': 'database-changed',
  XX001: 'database-damaged',
  XX002: 'database-damaged',
}

/** What stands in the schema is of somebody else: a table, a type or a function has a name that ours would have. */
const takenNames = ['42P06', '42P07', '42710', '42723']
export const isNameTaken = (error: unknown): boolean => takenNames.includes(codeOf(error))

/** There is no such column. */
export const isOfOtherColumns = (error: unknown): boolean => codeOf(error) === '42703'

/** Others have what was to be locked. */
export const isWaiting = (error: unknown): boolean => ['55P03', '40P01'].includes(codeOf(error))

export const isForbidden = (error: unknown): boolean => codeOf(error) === '42501'

/** Codes that OpenSSL gives for a certificate. */
const insecure =
  /^(?:CERT_|ERR_TLS_|ERR_SSL_|ERR_OSSL_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA)/
export const isInsecure = (error: unknown): boolean =>
  error instanceof UnsafeMode || insecure.test(codeOf(error))

/** The error a person can act on for one from PostgreSQL or on the way to it; any other error as it is. */
export function storeFailure(name: string, cause: unknown): unknown {
  // Of several addresses of a host.
  if (cause instanceof AggregateError && cause.errors.length > 0) return storeFailure(name, cause.errors[0])
  if (cause instanceof UnreadableFile) {
    const { option, file } = cause
    return new Failed({ code: 'database-file', args: { path: name, option, file } }, { cause })
  }
  if (cause instanceof Untold) return failed('database-lost', name, cause)
  const code = codeOf(cause)
  if (isOfPooler(cause))
    return new Failed({ code: 'database-pooler', args: { path: name, reason: cause.message } }, { cause })
  if (isNotAdmitted(cause)) return failed('database-not-admitted', name, cause)
  if (isOnFollower(cause)) return failed('database-read-only', name, cause)
  const known = Object.hasOwn(byCode, code) ? byCode[code] : undefined
  if (known !== undefined) return failed(known, name, cause)
  if (isInsecure(cause) || isWithoutTls(cause)) {
    const reason = cause instanceof UnsafeMode ? cause.message : code || 'no TLS'
    return new Failed({ code: 'database-insecure', args: { path: name, reason } }, { cause })
  }
  if (cause instanceof Error && /timeout exceeded when trying to connect|timeout expired/.test(cause.message))
    return failed('database-unreachable', name, cause)
  if (isLost(cause)) return failed('database-broke', name, cause)
  // No password, where the server wants one.
  if (cause instanceof Error && /client password must be/i.test(cause.message))
    return failed('database-login', name, cause)
  if (cause instanceof RangeError && /which no number here can be/.test(cause.message))
    return failed('database-numbers', name, cause)
  return cause
}

export const isWithoutTls = (error: unknown): boolean =>
  error instanceof Error && /does not support SSL connections/.test(error.message)

/** The server's own list of who may come from where says so. */
export const isNotAdmitted = (error: unknown): boolean =>
  codeOf(error) === '28000' &&
  error instanceof Error &&
  Reflect.get(error, 'routine') === 'ClientAuthentication'

/** PgBouncer, which gives each statement another connection, or knows nothing of what is said when a connection begins. */
const isOfPooler = (error: unknown): error is Error =>
  error instanceof Error &&
  /not allowed in statement pooling mode|unsupported startup parameter/.test(error.message)

/** A server that follows another one knows no transaction of the kind in which we write. */
const isOnFollower = (error: unknown): boolean =>
  codeOf(error) === '0A000' && error instanceof Error && /hot standby/i.test(error.message)

/** Of a right that was ours until the connection that held it broke. */
export const rightLost = (name: string) => failed('right-lost', name)

/** Of a worker that was silent for so long that others do its work. */
export const dismissed = (name: string) => failed('worker-dismissed', name)

/** Of work whose connection was not to be had again in time. */
export const brokenOff = (name: string, cause: unknown): unknown =>
  isStarting(cause) ? storeFailure(name, cause) : failed('database-broke', name, cause)

export const busy = (name: string, cause: unknown) => failed('store-busy', name, cause)

export const nothingScanned = (name: string) => failed('store-missing', name)

export const notOurs = (name: string, schema: string) =>
  new Failed({ code: 'schema-unknown', args: { path: name, schema } })

/** Of tables that a role may read and write, and not look after. */
export const notOwner = (name: string) => failed('database-closed', name)

export const schemaForbidden = (name: string, schema: string, cause: unknown) =>
  new Failed({ code: 'schema-forbidden', args: { path: name, schema } }, { cause })

export const tooOld = (name: string, found: string, oldest: number) =>
  new Failed({ code: 'database-too-old', args: { path: name, found, oldest } })

export const otherLetters = (name: string, found: string) =>
  new Failed({ code: 'database-letters', args: { path: name, found } })

export const newerVersion = (name: string, found: number, known: number) =>
  new Failed({ code: 'store-newer', args: { path: name, found, known } })

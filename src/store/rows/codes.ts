import { type Failure, failures } from '../../model/failure.js'
import { type Notice, notices } from '../../model/notice.js'

/** A code as it is stored: by this version, or by a later one that knows others. */
export type StoredCode = { code: string; args: object }

export const storedFailure = (stored: StoredCode): Failure =>
  Object.hasOwn(failures, stored.code) ? (stored as Failure) : unknown(stored)

export const storedNotice = (stored: StoredCode): Notice =>
  Object.hasOwn(notices, stored.code) ? (stored as Notice) : unknown(stored)

const unknown = ({ code }: StoredCode) => ({ code: 'unknown' as const, args: { code } })

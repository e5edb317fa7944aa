import { isExpected } from '../../model/failed.js'
import type { Clock } from '../../text/clock.js'
import { errorWords } from './failures/index.js'

/** The deepest cause: the layers above it only say that something failed. */
const rootCause = (error: Error): Error => (error.cause instanceof Error ? rootCause(error.cause) : error)

/** Why it came to an error, in the words of what failed first; undefined where the error itself says so. */
export function causeWords(error: Error, message: string, clock: Clock): string | undefined {
  const cause = rootCause(error)
  const because = isExpected(cause) ? errorWords(cause, clock).message : cause.message
  return cause === error || message.includes(because) ? undefined : because
}

/** A cause as it was stored; undefined where the message says it already. */
export const storedCause = (cause: string | undefined, message: string): string | undefined =>
  cause === undefined || message.includes(cause) ? undefined : cause

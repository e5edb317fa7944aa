import type { Progress, RawAnswer } from './exchange.js'
import { PrivateAddressError } from './private-address.js'

// A few servers speak HTTP/2 alone. They are asked as everybody first, since everything else speaks HTTP/1.1.

/** 505 HTTP Version Not Supported, 426 Upgrade Required, 421 Misdirected Request. */
const REFUSALS: ReadonlySet<number> = new Set([421, 426, 505])

/** Whether an answer says that it wants another version of HTTP. */
const refusesVersion = ({ status }: Pick<RawAnswer, 'status'>): boolean => REFUSALS.has(status)

/** Whether a request failed since the server knows no HTTP/1.1: it said so in the handshake, or began with a frame of HTTP/2. */
function failedByVersion(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && /NO_APPLICATION_PROTOCOL/.test(String(error.code))) return true
  if (error.name === 'HTTPParserError' && 'data' in error && SETTINGS.test(String(error.data))) return true
  return failedByVersion(error.cause)
}

/** The head of the frame that every server of HTTP/2 begins with: three bytes of length, and its type. */
const SETTINGS = /^\0[\s\S]{2}\u0004/

/**
 * Sends a request over HTTP/1.1, and once more over HTTP/2 where the server knows nothing else. Where it knows no HTTP/2 either, what it
 * said first stands.
 *
 * @param over sends it; `progress` is that of the last time
 */
export async function inItsVersion(
  over: (http2: boolean) => Promise<RawAnswer>,
  progress: Progress,
  signal: AbortSignal,
): Promise<RawAnswer> {
  let refused: RawAnswer | undefined
  let failed: unknown
  try {
    const answer = await over(false)
    if (!refusesVersion(answer)) return answer
    refused = answer
  } catch (error) {
    if (signal.aborted || !failedByVersion(error)) throw error
    failed = error
  }
  const first = { ...progress }
  try {
    return await over(true)
  } catch (error) {
    if (signal.aborted || progress.phase !== 'connecting' || error instanceof PrivateAddressError) throw error
    Object.assign(progress, first)
    if (refused !== undefined) return refused
    throw failed
  }
}

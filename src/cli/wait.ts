import { MentionsError } from '../model/error.js'
import { parseDuration } from '../text/duration.js'

const DEFAULT_WAIT = '10m'

/**
 * Milliseconds to wait for another writer of the store; undefined doesn't wait.
 *
 * @param wait the value of `--wait`; true for the option alone
 */
export function waitOf(wait: string | true | undefined): number | undefined {
  if (wait === undefined) return undefined
  const time = parseDuration(wait === true ? DEFAULT_WAIT : wait)
  if (time === undefined)
    throw new MentionsError(`--wait ${JSON.stringify(wait)} can't be read.`, {
      hint: 'Give a time such as 30s or 10m.',
    })
  return time
}

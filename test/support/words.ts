import { Failed } from '../../src/model/failed.js'
import { failureWords } from '../../src/outputs/wording/failures/index.js'
import { utc } from '../../src/text/clock.js'

/** What people are told about an error that must be a failure with a code. */
export function wordsOf(error: unknown): { message: string; hint: string } {
  if (error instanceof Failed) return failureWords(error.failure, utc)
  throw new Error('This is no failure that has words.', { cause: error })
}

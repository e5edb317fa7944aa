import type { MentionsError } from '../../../model/error.js'
import { Failed } from '../../../model/failed.js'
import type { Failure } from '../../../model/failure.js'
import type { Clock } from '../../../text/clock.js'
import { sentenceOf } from '../sentence.js'
import { answers } from './answers.js'
import { commands } from './commands.js'
import { databases } from './databases.js'
import { files } from './files.js'
import { mailboxes } from './mailboxes.js'
import { places } from './places.js'
import { proxies } from './proxies.js'
import { readings } from './readings.js'
import { requests } from './requests.js'
import { stores } from './stores.js'
import { threads } from './threads.js'
import { upkeep } from './upkeep.js'
import type { FailureWords, Words } from './words.js'

const all: FailureWords = {
  ...requests,
  ...proxies,
  ...answers,
  ...commands,
  ...files,
  ...readings,
  ...places,
  ...mailboxes,
  ...stores,
  ...databases,
  ...threads,
  ...upkeep,
  told: (words) => words,
  unknown: ({ code }) => ({
    message: `It could not be read. Only a later version of mentions knows why (${code}).`,
    hint: 'Update with `npm install --global mentions@latest`.',
  }),
}

/**
 * What people are told about a failure.
 *
 * @param clock the reader's
 */
export const failureWords = (failure: Failure, clock: Clock): Words => sentenceOf(all, failure, clock)

/** The same of an error: some layers make their words themselves. */
export const errorWords = (error: Failed | MentionsError, clock: Clock): Words =>
  error instanceof Failed ? failureWords(error.failure, clock) : { message: error.message, hint: error.hint }

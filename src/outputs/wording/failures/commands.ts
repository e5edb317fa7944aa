import { safeText } from '../../../terminal/safe.js'
import { count } from '../count.js'
import { postFault } from '../post-fault.js'
import { inMegabytes } from '../size.js'
import type { FailureWords } from './words.js'

const RUN_BY_HAND =
  'Run it by hand in the folder of your config, with no more of the environment than `PATH`, `HOME` and what `env` names, and see what it says.'

/** Programs in the place of addresses, and what they print. */
export const commands = {
  'command-not-started': ({ program, why, words }) => ({
    message: `${safeText(program)} could not be started: ${
      why === 'missing'
        ? 'there is no such program'
        : why === 'no-program'
          ? 'it is not a program, or you may not run it'
          : safeText(words)
    }.`,
    hint: 'Put the path of the program first into `command` of this source; a relative path starts at the folder of your config.',
  }),
  'command-failed': ({ program, exitCode, killedBy, words }) => ({
    message: `${safeText(program)} ${killedBy === undefined ? `ended with code ${exitCode}` : `was ended by ${killedBy}`}${said(words)}.`,
    hint: RUN_BY_HAND,
  }),
  'command-too-slow': ({ program, deadline, words }) => ({
    message: `${safeText(program)} was not done after ${deadline / 1_000} s, and was ended with all that it started${said(words)}.`,
    hint: 'Give it longer, with `timeout: 2m` for this source in your config, or see by hand what holds it up.',
  }),
  'command-too-large': ({ program, maxBytes }) => ({
    message: `${safeText(program)} printed more than ${inMegabytes(maxBytes)}, the most that is read, and was ended.`,
    hint: 'Have it print what is new only, or less of it.',
  }),
  'lines-no-posts': ({ lines, line, ...fault }) => ({
    message: `Nothing that came is a post: ${count(lines, 'line was', 'lines were')} passed over, and line ${line} ${postFault(fault)}.`,
    hint:
      fault.why === 'feed'
        ? 'If it is a feed that the program prints, add `prints: feed` to this source.'
        : 'Each line has to be a JSON object with a `title` or a `text`; docs/schema/post.schema.json has all fields.',
  }),
} satisfies Partial<FailureWords>

const said = (words: string | undefined): string =>
  words === undefined || words === '' ? '' : `: ${safeText(words).replace(/\.+$/, '')}`

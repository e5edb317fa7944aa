import { type Command, Option } from 'commander'
import type { GlobalOptions } from './app.js'
import { type CaseOptions, withCaseOptions } from './case-options.js'
import { oneOf } from './choices.js'

/** What every verb that does something with cases takes. */
export type ActingOptions = GlobalOptions & CaseOptions & WhoOptions & { format: 'text' | 'json' }
export type WhoOptions = { as?: string }

export const WHICH =
  'which cases: short ids from the table, the beginning of one, - for ids that are piped in, or none with filters'

/** Five ways off the list, which people take for each other. */
export const WHICH_VERB = `
Which is meant when:
  resolve      it needed an answer, and the trouble is solved
  ignore       it needs an answer, but not from us
  mark fine    the score was wrong: nobody had to answer (replay counts it as a false alarm)
  mark not-us  it means something else of your name
  mute         nothing of this person, thread or place matters, now or later
`

/** Who does it, for a team that shares a machine. */
export const withWho = (command: Command): Command =>
  command.option('--as <name>', 'who does it (default: $MENTIONS_USER, or your name on this machine)')

/** Whether a person or a program reads what was done. */
export const withFormat = (command: Command): Command =>
  command.addOption(
    oneOf(new Option('-f, --format <format>', 'how to print what was done'), ['text', 'json']).default(
      'text',
    ),
  )

export const withActingOptions = (command: Command): Command => withCaseOptions(withFormat(withWho(command)))

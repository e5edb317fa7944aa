// A program on this machine: the message comes as JSON on its standard input. It gets none of our secrets: of the environment only what every
// program needs, and what the config names.
import { basename } from 'node:path'
import * as z from 'zod'
import { parseDuration } from '../../text/duration.js'
import type { Destination, DestinationAnswer } from './destination.js'
import { clean } from './harmless.js'
import { refused, withWords } from './outcome.js'

const DURATION = 'expected a duration such as 30s or 2m'

const options = z.strictObject({
  type: z.literal('program'),
  command: z
    .array(z.string())
    .min(1)
    .refine(([path]) => path !== '' && path !== undefined, { error: 'begins with the path of a program' })
    .refine((words) => words.every((word) => !word.includes('\0')), {
      error: 'expected texts without zero bytes',
    })
    .transform((words) => words as [program: string, ...args: string[]])
    .describe(
      'The program and its arguments, as a list; no shell reads them. A relative path starts at this file.',
    ),
  timeout: z
    .string({ error: DURATION })
    .regex(/^[1-9]\d{0,3}[sm]$/, { error: DURATION })
    .transform((text) => parseDuration(text) ?? 0)
    .meta({ title: 'duration' })
    .prefault('30s')
    .describe('How long it may take; then it is ended, with all that it started.'),
  env: z
    .array(z.string().regex(/^[A-Za-z_]\w*$/, { error: 'expected the name of a variable' }))
    .max(50)
    .prefault([])
    .describe(
      'Names of environment variables that it gets, such as that of a key of its own. Without it: only what every program needs, as `PATH` and `HOME`.',
    ),
})

type Options = z.output<typeof options>

/** `EX_DATAERR` of sysexits.h: the message is wrong, and will be. */
const REFUSES = 65

const MEND = 'Run the program by hand with a message on its standard input, and see what it says.'

export const program: Destination<Options> = {
  name: 'The program',
  takes: 'everything, as JSON',
  mend: MEND,
  options,
  secrets: [],
  label: ({ command }) => basename(command[0]),
  request: ({ command, timeout, env }, message) => ({
    command,
    input: `${JSON.stringify(clean(message))}\n`,
    deadline: timeout,
    variables: env,
  }),
  read,
}

function read(answer: DestinationAnswer, { command }: Options) {
  const name = basename(command[0])
  if (answer.status === 0) return { taken: true as const }
  const ended = withWords(`${name} did not take it: it ended with code ${answer.status}`, answer)
  if (answer.status === REFUSES) return refused('never', `${ended}.`, MEND)
  return refused('again', `${ended}.`, MEND)
}

import { isNoId } from '../../app/id-words.js'
import { MentionsError } from '../../model/error.js'
import { typedWord } from '../../text/shell-word.js'
import type { ActingOptions } from '../acting-options.js'
import type { App } from '../app.js'
import { runAct } from './act.js'

export type CauseOptions = { none?: boolean }

/** Characters. More would be a note. */
const LONGEST = 80

/** `mentions cause`: the last word is the cause, in quotes where it is several. */
export async function runCause(
  app: App,
  words: readonly string[],
  options: ActingOptions & CauseOptions,
): Promise<void> {
  if (options.none === true)
    return await runAct(app, options, {
      words,
      again: (which) => `cause ${which} --none`,
      question: (cases) => `Take the cause from ${cases}`,
      command: () => ({ do: 'cause', cause: undefined }),
    })
  const [last = '', ...rest] = words.toReversed()
  const ids = rest.toReversed()
  const cause = causeOf(last)
  const firstWord = ids.findIndex((word) => word !== '-' && isNoId(word))
  if (firstWord >= 0) {
    const which = ids.slice(0, firstWord).map((word) => `${typedWord(word, app.platform)} `)
    const whole = typedWord([...ids.slice(firstWord), last].join(' '), app.platform)
    throw new MentionsError('A cause of several words is written in quotes, behind the ids.', {
      hint: `\`mentions cause ${which.join('')}${whole}\``,
    })
  }
  await runAct(app, options, {
    words: ids,
    again: (which) => `cause ${which} ${typedWord(cause, app.platform)}`,
    question: (cases) => `Say that ${cases} came from ${cause}`,
    command: () => ({ do: 'cause', cause }),
  })
}

/** In one line. */
function causeOf(typed: string): string {
  const cause = typed.trim().replaceAll(/\s+/g, ' ')
  if (cause !== '' && !/\p{Cc}/u.test(cause) && [...cause].length <= LONGEST) return cause
  throw new MentionsError(
    cause === ''
      ? 'The cause is missing.'
      : `${JSON.stringify(typed)} is no cause: it has to be one line of at most ${LONGEST} characters.`,
    {
      hint: '`mentions cause ID "expired certificate"`, or `mentions cause ID --none` to take it away. What takes more words is a note: `mentions note ID --text "…"`',
    },
  )
}

import { nameOf, whoOf } from '../../app/who.js'
import { MentionsError } from '../../model/error.js'
import { typedWord } from '../../text/shell-word.js'
import type { ActingOptions } from '../acting-options.js'
import type { App } from '../app.js'
import { runAct } from './act.js'

export type AssignOptions = { to?: string; nobody?: boolean }

/** `mentions assign`. */
export async function runAssign(
  app: App,
  words: readonly string[],
  options: ActingOptions & AssignOptions,
): Promise<void> {
  if (options.to !== undefined && options.nobody === true)
    throw new MentionsError('--to and --nobody say two things.', {
      hint: 'Give one of them, or none for yourself.',
    })
  const to = options.nobody === true ? undefined : ownerOf(app, options)
  const how =
    options.nobody === true
      ? ' --nobody'
      : options.to === undefined
        ? ''
        : ` --to ${typedWord(options.to, app.platform)}`
  await runAct(app, options, {
    words,
    again: (which) => `assign ${which}${how}`,
    question: (cases) =>
      to === undefined ? `Take ${cases} from whoever has them` : `Give ${cases} to ${to}`,
    command: () => ({ do: 'assign', to }),
  })
}

/** The words that `list --owner` takes for somebody name the same here. */
function ownerOf(app: App, { to, as }: ActingOptions & AssignOptions): string | undefined {
  const word = to?.trim().replace(/^@/, '')
  if (word === undefined || word.toLowerCase() === 'me') return whoOf(app, as)
  return word.toLowerCase() === 'nobody' ? undefined : nameOf(word, '--to')
}

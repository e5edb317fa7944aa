import { readUntil } from '../../app/until.js'
import { MentionsError } from '../../model/error.js'
import { typedWord } from '../../text/shell-word.js'
import type { ActingOptions } from '../acting-options.js'
import type { App } from '../app.js'
import { tellingOf } from '../telling.js'
import { runAct } from './act.js'

export type SnoozeOptions = { for?: string; until?: string }

/** `mentions snooze`. */
export async function runSnooze(
  app: App,
  words: readonly string[],
  options: ActingOptions & SnoozeOptions,
): Promise<void> {
  const [option, typed] = options.for === undefined ? ['--until', options.until] : ['--for', options.for]
  if (typed === undefined || (options.for !== undefined && options.until !== undefined))
    throw new MentionsError(
      typed === undefined ? 'Until when is missing.' : '--for and --until both say until when.',
      {
        hint: `\`mentions snooze ${words.map((word) => typedWord(word, app.platform)).join(' ') || 'ID'} --for 2h${tellingOf(app, options).as ?? ''}\``,
      },
    )
  await runAct(app, options, {
    words,
    again: (which) => `snooze ${which} ${option} ${typedWord(typed, app.platform)}`,
    question: (cases) => `Put off ${cases}`,
    command: ({ config }, now) => ({
      do: 'snooze',
      until: readUntil(option, typed, { config, now, day: 'begins' }),
    }),
  })
}

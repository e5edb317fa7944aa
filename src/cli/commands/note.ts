import { Command } from 'commander'
import { type ActingOptions, WHICH, withActingOptions } from '../acting-options.js'
import type { App } from '../app.js'
import type { NoteOptions } from '../run/note.js'

export const note = (app: App): Command =>
  withActingOptions(
    new Command('note')
      .description('Write something into the history of cases, for your team')
      .argument('[ids...]', WHICH)
      .requiredOption('-m, --text <words>', 'what to write; - reads it from a pipe'),
  )
    .addHelpText(
      'after',
      `
Nobody else sees it: it stands in \`mentions show ID\`, and in no mail.

Examples:
  $ mentions note k7f --text "Called her: the invoice is corrected tomorrow."`,
    )
    .action(async (words: string[], _options, command: Command) => {
      const { runNote } = await import('../run/note.js')
      await runNote(app, words, command.optsWithGlobals<ActingOptions & NoteOptions>())
    })

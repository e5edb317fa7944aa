import { Command, Option } from 'commander'
import { draftLanguages } from '../../answers/draft/languages.js'
import type { App } from '../app.js'
import { oneOf } from '../choices.js'
import type { DraftOptions } from '../run/draft.js'

export const draft = (app: App): Command =>
  new Command('draft')
    .description('Write a reply to a case, to read, change and post: nothing is posted for you')
    .argument('[id]', 'the short id from the table; without it: the case that next shows')
    .option('--as <name>', 'who speaks (default: $MENTIONS_USER)')
    .option('--known <words>', 'what you know of the trouble, in words for the customer')
    .option('--next <time>', 'by when they hear from you next (default: by what the brand promises)')
    .addOption(oneOf(new Option('--language <language>', 'write it in this one'), draftLanguages))
    .addOption(
      oneOf(new Option('-f, --format <format>', 'how to print it'), ['text', 'json']).default('text'),
    )
    .option('--templates [folder]', 'write the built-in templates into a folder, to edit, and draft nothing')
    .addHelpText(
      'after',
      `
Made from templates that you can edit: docs/drafts.md. On a terminal it stands between what to know; in a pipe it stands alone, and the rest goes to
stderr. Where somebody is in danger there is none, but whom to call.

Examples:
  $ mentions draft k7f --as Ada
  $ mentions draft --as Ada --known "A switch in fra-2 has failed"
  $ mentions draft k7f --next 2h --language de
  $ mentions draft --templates`,
    )
    .action(async (id: string | undefined, _options, command: Command) => {
      const { runDraft } = await import('../run/draft.js')
      await runDraft(app, id, command.optsWithGlobals<DraftOptions>())
    })

import { Command } from 'commander'
import { type ActingOptions, WHICH_VERB, withActingOptions } from '../acting-options.js'
import type { App } from '../app.js'
import type { MarkOptions } from '../run/mark.js'

export const mark = (app: App): Command =>
  withActingOptions(
    new Command('mark')
      .description(
        'Say whether cases are complaints, fine, or not about you; decides over the rules, and the next scan learns from it',
      )
      .argument(
        '[words...]',
        'which cases: short ids from the table, the beginning of one, - for ids that are piped in, or none with filters; and then what they are: complaint, fine, or not-us',
      )
      .option('--url <address>', 'only the post at this address, where a case has several')
      .option('--clear', 'take back what was said before'),
  )
    .addHelpText(
      'after',
      `
A case that is fine leaves the list; a complaint enters it, whatever its score. Later scans don't change that.
Fine says that the score was wrong. That somebody was answered is said with \`mentions reply\`.
Not-us says that its posts mean something else of your name: they leave the list, and count nowhere.
${WHICH_VERB}
Where one id stands for no case, nothing is done for any. More than 20 cases that fit filters are shown first, and need --yes.

Examples:
  $ mentions mark k7f fine
  $ mentions mark k7f m2x q9b complaint
  $ mentions mark p4w not-us
  $ mentions mark k7f --clear
  $ mentions mark --search '"release notes"' --since 1w fine
  $ mentions list --kind news --format ndjson | mentions mark - fine`,
    )
    .action(async (words: string[], _options, command: Command) => {
      const { runMark } = await import('../run/mark.js')
      await runMark(app, words, command.optsWithGlobals<ActingOptions & MarkOptions>())
    })

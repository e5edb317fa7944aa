import { Argument, Command } from 'commander'
import type { App } from '../app.js'
import type { MarkOptions } from '../run/mark.js'

export const mark = (app: App): Command =>
  new Command('mark')
    .description('Say whether a case is a complaint or fine; decides over the score, and replay counts by it')
    .argument('<id>', 'the short id from the table')
    .addArgument(new Argument('[verdict]', 'what it is: complaint, or fine'))
    .option('--url <address>', 'only the post at this address, where a case has several')
    .option('--clear', 'take back what was said before')
    .addHelpText(
      'after',
      `
A case that is fine leaves the list; a complaint enters it, whatever its score. Later scans don't change that.
Fine says that the score was wrong. That somebody was answered cannot be recorded yet.

Examples:
  $ mentions mark k7f fine
  $ mentions mark k7f complaint
  $ mentions mark k7f --clear`,
    )
    .action(async (id: string, verdict: string | undefined, _options, command: Command) => {
      const { runMark } = await import('../run/mark.js')
      await runMark(app, id, verdict, command.optsWithGlobals<MarkOptions>())
    })

import { Command } from 'commander'
import { withWho } from '../acting-options.js'
import type { App } from '../app.js'
import type { ForgetOptions } from '../run/forget.js'

export const forget = (app: App): Command =>
  withWho(
    new Command('forget')
      .description('Forget a person who asks for it: their posts, cases and what was noted of them, for good')
      .argument('<person>', 'who: forum.example:jane, a handle by itself, or the id of a case of theirs')
      .option('-y, --yes', 'do it without being asked')
      .option('--dry-run', 'show what would be forgotten, and change nothing'),
  )
    .addHelpText(
      'after',
      `
What they wrote, where, under which name, and what histories say of it is gone from the store, and nothing brings it back. That there was
a post, and when it was answered, stays as a number. What they write from now on is not stored, for the brands of this config.

Backups of the store, exported files, and mails and alerts that were sent still hold it: those are yours to delete.

Examples:
  $ mentions forget forum.example:jane --dry-run
  $ mentions forget k7f`,
    )
    .action(async (person: string, _options, command: Command) => {
      const { runForget } = await import('../run/forget.js')
      await runForget(app, person, command.optsWithGlobals<ForgetOptions>())
    })

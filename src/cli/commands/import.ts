import { Command, Option } from 'commander'
import type { App } from '../app.js'
import { oneOf } from '../choices.js'
import { repeatable } from '../repeatable.js'
import type { ImportOptions } from '../run/import.js'

export const importing = (app: App): Command =>
  new Command('import')
    .description('Take in old posts from a file, as history: judged and found, but due to nobody')
    .argument('<file>', 'CSV, NDJSON or mails (mbox); - for standard input')
    .addOption(
      oneOf(
        new Option('--type <type>', 'what the file is, where neither its name nor its beginning says so'),
        ['csv', 'ndjson', 'mbox'],
      ),
    )
    .option(
      '--map <column=field>',
      'what a column of CSV is, such as Date=publishedAt; without a field it is passed over; may be repeated',
      repeatable,
    )
    .option('--place <name>', 'where posts stand that name neither a place nor an address', 'import')
    .option('--undated', 'take in a table without a column of dates, as of now')
    .option('--dry-run', 'show what would come of it, and keep nothing')
    .option('--wait [time]', 'wait for a scan to finish, at most this long (10m)')
    .addHelpText(
      'after',
      `
Old posts count in searches, statistics and what people have said before. They start no promise, wait for no answer and alert nobody; but
where somebody may be in danger the post is on the list, before all others. Whom you forgot stays forgotten. The same file again changes
nothing. Nothing takes an import back but the store as it was: copy it first, and put the copy back.

\`mentions store import\` is something else: it takes over a whole store.

Examples:
  $ mentions store backup before-import.db
  $ mentions import tickets.csv --map Opened=publishedAt --map Customer=author --dry-run
  $ mentions import posts.ndjson
  $ mentions import support.mbox --place support`,
    )
    .action(async (file: string, _options, command: Command) => {
      const { runImport } = await import('../run/import.js')
      await runImport(app, file, command.optsWithGlobals<ImportOptions>())
    })

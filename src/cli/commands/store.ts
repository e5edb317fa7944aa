import { Command, Option } from 'commander'
import type { App, GlobalOptions } from '../app.js'
import { oneOf } from '../choices.js'
import { repeatable } from '../repeatable.js'
import type { BackupOptions, CompactOptions, InfoOptions } from '../run/store.js'
import type { CopyCommandOptions } from '../run/store-copy.js'
import type { ExportOptions } from '../run/store-export.js'
import type { ReadersOptions } from '../run/store-readers.js'

/** The file in which everything is remembered; below it, what keeps it in order. */
export const store = (app: App): Command => {
  const command = new Command('store')
    .description('Look after the store: what it holds, backups, damage, its size')
    .addHelpText(
      'after',
      `
Examples:
  $ mentions store info
  $ mentions store backup /mnt/backup/
  $ mentions store check
  $ mentions store compact
  $ mentions store export --output everything.ndjson
  $ mentions store import everything.ndjson --store new.db
  $ mentions store copy mentions.db "$DATABASE_URL"`,
    )
    .action(async (_options, self: Command) => {
      const { runStoreInfo } = await import('../run/store.js')
      await runStoreInfo(app, { format: 'text', ...self.optsWithGlobals<GlobalOptions>() })
    })
  for (const one of [path, info, backup, check, compact, exporting, importing, copying, unseal, readers])
    command.addCommand(one(app))
  return command
}

const path = (app: App): Command =>
  new Command('path')
    .description('Print where the store is, whether or not there is one yet')
    .action(async (_options, self: Command) => {
      const { runStorePath } = await import('../run/store.js')
      await runStorePath(app, self.optsWithGlobals<GlobalOptions>())
    })

const info = (app: App): Command =>
  new Command('info')
    .description('Show what is held, since when, how large it is, and what a year at this pace will cost')
    .addOption(
      oneOf(new Option('-f, --format <format>', 'how to print it'), ['text', 'json']).default('text'),
    )
    .option('-o, --output <file>', 'write to this file instead of the terminal; its ending says the format')
    .action(async (_options, self: Command) => {
      const { runStoreInfo } = await import('../run/store.js')
      await runStoreInfo(app, self.optsWithGlobals<InfoOptions>())
    })

const backup = (app: App): Command =>
  new Command('backup')
    .description('Write a copy of the store as it is at this moment, also while a scan runs')
    .argument('<file>', 'the new file; or a folder, in which it is named by the day')
    .option('--force', 'write over a file that is there')
    .addHelpText(
      'after',
      `
Only you may read the copy. It is a store itself: \`mentions list --store FILE\` reads it.

Examples:
  $ mentions store backup /mnt/backup/
  $ mentions store backup before-update.db --force`,
    )
    .action(async (file: string, _options, self: Command) => {
      const { runStoreBackup } = await import('../run/store.js')
      await runStoreBackup(app, file, self.optsWithGlobals<BackupOptions>())
    })

const check = (app: App): Command =>
  new Command('check')
    .description('Look for damage in the store; say what can be saved, and how')
    .addHelpText('after', '\nExit codes:\n  0 it is sound   2 it is damaged, or can not be read')
    .action(async (_options, self: Command) => {
      const { runStoreCheck } = await import('../run/store.js')
      await runStoreCheck(app, self.optsWithGlobals<GlobalOptions>())
    })

const compact = (app: App): Command =>
  new Command('compact')
    .description(
      'Make the store as small as it can be, so that nothing of what was deleted is left in the file',
    )
    .option(
      '--anew',
      'also of a store in a database: leave nothing of what was deleted, while others wait for a table after the other',
    )
    .action(async (_options, self: Command) => {
      const { runStoreCompact } = await import('../run/store.js')
      await runStoreCompact(app, self.optsWithGlobals<CompactOptions>())
    })

const copying = (app: App): Command =>
  new Command('copy')
    .description(
      'Copy a store into another one, a file or a database, while it goes on; then seal the first one',
    )
    .argument('<from>', 'the path of a store, or the address of its database')
    .argument(
      '<to>',
      'the same of one that holds nothing or is not there yet; or of this copy, to go on with it',
    )
    .option('--no-seal', 'leave the first one as it is: for a copy to try things out')
    .addHelpText(
      'after',
      `
The first store goes on meanwhile. In the end this waits for whoever scans or delivers, copies what changed last, compares both row by row,
and seals the first one: it can be read, and nothing is written into it any more, so that two stores never mail the same people.
Whatever ends it, the same command goes on. A password may stand in $PGPASSWORD or ~/.pgpass.

Examples:
  $ mentions store copy ~/.local/share/mentions/mentions.db "$DATABASE_URL"
  $ mentions store copy "$DATABASE_URL" mentions.db
  $ mentions store copy mentions.db trial.db --no-seal`,
    )
    .action(async (from: string, to: string, _options, self: Command) => {
      const { runStoreCopy } = await import('../run/store-copy.js')
      await runStoreCopy(app, [from, to], self.optsWithGlobals<CopyCommandOptions>())
    })

const unseal = (app: App): Command =>
  new Command('unseal')
    .description('Take back a store that was moved by `store copy`: it is written into again')
    .addHelpText(
      'after',
      `
What was done meanwhile in the store that took its place is not in it. Let only one of the two be scanned: both would mail the same people.

Examples:
  $ mentions store unseal --store old.db`,
    )
    .action(async (_options, self: Command) => {
      const { runStoreUnseal } = await import('../run/store.js')
      await runStoreUnseal(app, self.optsWithGlobals<GlobalOptions>())
    })

const readers = (app: App): Command =>
  new Command('readers')
    .description(
      'Show who reads on with `list --reader`, and since when each has not; or remove some of them',
    )
    .option(
      '--remove <name>',
      'forget where this reader stands, so that it begins anew; may be repeated',
      repeatable,
    )
    .addHelpText(
      'after',
      `
Examples:
  $ mentions store readers
  $ mentions store readers --remove chat`,
    )
    .action(async (_options, self: Command) => {
      const { runStoreReaders } = await import('../run/store-readers.js')
      await runStoreReaders(app, self.optsWithGlobals<ReadersOptions>())
    })

const exporting = (app: App): Command =>
  new Command('export')
    .description(
      'Print all that is stored, a line of JSON each: for other programs, or for a store elsewhere',
    )
    .option('-o, --output <file>', 'write to this file instead of the terminal; only you may read it')
    .option('--readable', 'of a damaged store, all that can still be read')
    .addHelpText('after', '\nIt holds posts and who wrote them, as they are: keep it as you keep the store.')
    .action(async (_options, self: Command) => {
      const { runStoreExport } = await import('../run/store-export.js')
      await runStoreExport(app, self.optsWithGlobals<ExportOptions>())
    })

const importing = (app: App): Command =>
  new Command('import')
    .description('Take over all that an export holds, into a store that holds nothing; all of it or nothing')
    .argument('<file>', 'what `store export` wrote; - for standard input')
    .addHelpText(
      'after',
      `
Examples:
  $ mentions store import everything.ndjson --store new.db
  $ mentions store export --store old.db | mentions store import - --store new.db`,
    )
    .action(async (file: string, _options, self: Command) => {
      const { runStoreImport } = await import('../run/store-export.js')
      await runStoreImport(app, file, self.optsWithGlobals<GlobalOptions>())
    })

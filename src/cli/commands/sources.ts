import { Command, Option } from 'commander'
import { commonFormats } from '../../outputs/index.js'
import type { App, GlobalOptions } from '../app.js'
import { oneOf } from '../choices.js'
import { repeatable } from '../repeatable.js'
import type { SourcesOptions } from '../run/sources.js'
import type { AddOptions } from '../run/sources-add-place.js'
import type { CatalogOptions } from '../run/sources-catalog.js'
import type { ExportOptions } from '../run/sources-opml.js'

/** The health of the sources; below it, what is done with one of them. */
export const sources = (app: App): Command => {
  const command = new Command('sources')
    .description(
      'Show how each source does, what it takes in a month, and what to do about those that do badly; polls nothing',
    )
    .addOption(oneOf(new Option('-f, --format <format>', 'how to print it'), commonFormats).default('table'))
    .option('-o, --output <file>', 'write to this file instead of the terminal; its ending says the format')
    .addHelpText(
      'after',
      `
Examples:
  $ mentions sources
  $ mentions sources test https://blog.example/feed.xml
  $ mentions sources catalog
  $ mentions sources add github
  $ mentions sources add https://community.example
  $ mentions sources pause community.example
  $ mentions sources export --output feeds.opml`,
    )
    .action(async (_options, self: Command) => {
      const { runSources } = await import('../run/sources.js')
      await runSources(app, self.optsWithGlobals<SourcesOptions>())
    })
  for (const one of [catalog, test, add, remove, pause, resume, importing, exporting])
    command.addCommand(one(app))
  return command
}

const catalog = (app: App): Command =>
  new Command('catalog')
    .description('Show every place that can be looked at: what it needs, what it costs, what it finds')
    .argument('[place]', 'only this one, with all that it takes')
    .addHelpText(
      'after',
      `
Takes --format and --output as \`sources\` does.

Examples:
  $ mentions sources catalog
  $ mentions sources catalog stackexchange
  $ mentions sources catalog --format csv --output places.csv`,
    )
    .action(async (place: string | undefined, _options, self: Command) => {
      const { runSourcesCatalog } = await import('../run/sources-catalog.js')
      await runSourcesCatalog(app, place, self.optsWithGlobals<CatalogOptions>())
    })

const test = (app: App): Command =>
  new Command('test')
    .description('Show what would be read from a feed, without storing any of it')
    .argument('<address>', 'the address of a feed, or a file')
    .addHelpText('after', '\nTakes --format and --output as `sources` does.')
    .addHelpText('after', '\nExit codes:\n  0 it can be read   2 could not run   4 it can not be read')
    .action(async (address: string, _options, self: Command) => {
      const { runSourcesTest } = await import('../run/sources-test.js')
      await runSourcesTest(app, address, self.optsWithGlobals<SourcesOptions>())
    })

const add = (app: App): Command =>
  new Command('add')
    .description('Write a place into the config: by its name, or as the feed of a page')
    .argument('<place>', 'a name of `mentions sources catalog`; or a page, a feed, or a file')
    .option('--name <name>', 'what to call it in lists')
    .option('--pick <number>', 'of several feeds, take this one')
    .option('-y, --yes', 'of several feeds, take the first; try a place although that costs money')
    .option(
      '--set <option=value>',
      'an option of a place, in place of being asked; may be repeated',
      repeatable,
    )
    .option('--no-try', 'write a place without trying it')
    .addHelpText(
      'after',
      `
What a place needs is asked for on a terminal, and tried before anything is written. Secrets never stand in the config: the name of a
variable or of a file does.

Examples:
  $ mentions sources add github
  $ mentions sources add stackexchange --set sites=serverfault,superuser --set 'key=\${STACKEXCHANGE_KEY}'
  $ mentions sources add reddit --set subreddits=webhosting --set read=comments
  $ mentions sources add https://community.example`,
    )
    .action(async (place: string, _options, self: Command) => {
      const { runSourcesAdd } = await import('../run/sources-add.js')
      await runSourcesAdd(app, place, self.optsWithGlobals<AddOptions>())
    })

const changing = (app: App, verb: 'remove' | 'pause' | 'resume', description: string): Command =>
  new Command(verb)
    .description(description)
    .argument('<name>', 'the source: its name as lists show it, its id or its address')
    .action(async (name: string, _options, self: Command) => {
      const { runSourcesEdit } = await import('../run/sources-edit.js')
      await runSourcesEdit(app, verb, name, self.optsWithGlobals<GlobalOptions>())
    })

const remove = (app: App): Command =>
  changing(app, 'remove', 'Take a source out of the config; its posts stay in the store')
const pause = (app: App): Command => changing(app, 'pause', 'Leave a source alone until it is resumed')
const resume = (app: App): Command => changing(app, 'resume', 'Look at a paused source again')

const importing = (app: App): Command =>
  new Command('import')
    .description('Write the feeds of an OPML file into the config; those it has already are left out')
    .argument('<file>', 'what a feed reader exports; - for standard input')
    .action(async (file: string, _options, self: Command) => {
      const { runSourcesImport } = await import('../run/sources-opml.js')
      await runSourcesImport(app, file, self.optsWithGlobals<GlobalOptions>())
    })

const exporting = (app: App): Command =>
  new Command('export')
    .description('Print the feeds of the config as OPML, which feed readers import')
    .option('-o, --output <file>', 'write to this file instead of the terminal')
    .option('--with-passwords', 'write the users and passwords in addresses, too')
    .action(async (_options, self: Command) => {
      const { runSourcesExport } = await import('../run/sources-opml.js')
      await runSourcesExport(app, self.optsWithGlobals<ExportOptions>())
    })

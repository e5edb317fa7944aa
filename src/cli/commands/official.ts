import { Command, Option } from 'commander'
import { commonFormats } from '../../outputs/index.js'
import type { App } from '../app.js'
import { oneOf } from '../choices.js'
import type { OfficialOptions } from '../run/official.js'

export const official = (app: App): Command =>
  new Command('official')
    .description(
      'Show where you last spoke yourselves: about what, in which state, how long ago; polls nothing',
    )
    .argument('[brand]', 'only the channels of this brand')
    .option('--all', 'every update that is known, not only the last one of each channel')
    .addOption(oneOf(new Option('-f, --format <format>', 'how to print it'), commonFormats).default('table'))
    .option('-o, --output <file>', 'write to this file instead of the terminal; its ending says the format')
    .addHelpText(
      'after',
      `
The channels are those under \`official\` in the config: a status page, a blog, an account. Scans read them. One that could not be read
is unknown, and not silent.

Examples:
  $ mentions official
  $ mentions official "Northwind Hosting" --all
  $ mentions official --format json`,
    )
    .action(async (brand: string | undefined, _options, command: Command) => {
      const { runOfficial } = await import('../run/official.js')
      await runOfficial(app, brand, command.optsWithGlobals<OfficialOptions>())
    })

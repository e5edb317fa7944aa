import { Command, Option } from 'commander'
import { deliveryFormats } from '../../outputs/deliveries/index.js'
import type { App, GlobalOptions } from '../app.js'
import { oneOf } from '../choices.js'
import { repeatable } from '../repeatable.js'
import type { DeliveriesOptions } from '../run/deliveries.js'
import type { DropOptions } from '../run/deliveries-change.js'

/** What went out; below it, what is done with one of them. */
export const deliveries = (app: App): Command => {
  const command = new Command('deliveries')
    .description('Show which mails and alerts went where, and which did not; sends nothing')
    .option('--waiting', 'only what somebody still waits for')
    .option('--failed', 'only what nobody has got, and is not tried again')
    .option('--since <time>', 'only what was made since 12h, 3d, 1w, today, yesterday, 2026-11-20')
    .option('--to <destination>', 'only alerts to this destination; may be repeated', repeatable)
    .option('--rule <name>', 'only alerts of this rule; may be repeated', repeatable)
    .option('-n, --limit <count>', 'how many to show (default: 50 in a table, all elsewhere; 0: all)')
    .addOption(
      oneOf(new Option('-f, --format <format>', 'how to print it'), deliveryFormats).default('table'),
    )
    .option('-o, --output <file>', 'write to this file instead of the terminal; its ending says the format')
    .addHelpText(
      'after',
      `
Examples:
  $ mentions deliveries
  $ mentions deliveries --failed --since 7d
  $ mentions deliveries --waiting --format json
  $ mentions deliveries send
  $ mentions deliveries repeat 12`,
    )
    .action(async (_options, self: Command) => {
      const { runDeliveries } = await import('../run/deliveries.js')
      await runDeliveries(app, self.optsWithGlobals<DeliveriesOptions>())
    })
  for (const one of [send, repeat, drop]) command.addCommand(one(app))
  return command
}

const CODES = `
Exit codes:
  0 done   2 could not run   5 something could not be delivered; what waits is kept, and tried again`

const send = (app: App): Command =>
  new Command('send')
    .description('Send all that waits, mails and alerts, at once')
    .addHelpText('after', CODES)
    .action(async (_options, self: Command) => {
      const { runSend } = await import('../run/deliveries-change.js')
      await runSend(app, self.optsWithGlobals<GlobalOptions>())
    })

const repeat = (app: App): Command =>
  new Command('repeat')
    .description('Send an alert once more, as the same message, which says that it is a repeat')
    .argument('<id>', 'its number, as `mentions deliveries` shows it')
    .addHelpText('after', CODES)
    .action(async (id: string, _options, self: Command) => {
      const { runRepeat } = await import('../run/deliveries-change.js')
      await runRepeat(app, id, self.optsWithGlobals<GlobalOptions>())
    })

const drop = (app: App): Command =>
  new Command('drop')
    .description('Send one that waits to nobody any more')
    .argument('<id>', 'its number, as `mentions deliveries` shows it')
    .option('-y, --yes', 'do it without being asked')
    .action(async (id: string, _options, self: Command) => {
      const { runDrop } = await import('../run/deliveries-change.js')
      await runDrop(app, id, self.optsWithGlobals<DropOptions>())
    })

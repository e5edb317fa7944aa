import { Command, Option } from 'commander'
import { digestFormats } from '../../outputs/digest/index.js'
import type { App } from '../app.js'
import { oneOf } from '../choices.js'
import { repeatable } from '../repeatable.js'
import type { DigestCommandOptions } from '../run/digest.js'

export const digest = (app: App): Command =>
  new Command('digest')
    .description('Sum up who waits, what is new and what was done, to read or to mail')
    .option('-b, --brand <name>', 'only this brand; may be repeated', repeatable)
    .option(
      '--since <time>',
      'what counts as new: since the last digest that was mailed, or since 12h, 3d, 1w, today, yesterday, 2026-11-20, 2026-11-20T08:15 (default: as configured, or last)',
    )
    .addOption(
      oneOf(
        new Option('-f, --format <format>', 'how to print it (default: text; html with --preview)'),
        digestFormats,
      ),
    )
    .option('-o, --output <file>', 'write to this file instead of the terminal; its ending says the format')
    .addOption(
      new Option(
        '--preview <file>',
        'write the page that would be mailed to this file, and send nothing',
      ).conflicts(['email', 'output']),
    )
    .addOption(
      new Option('--email', 'mail it as configured, and what earlier runs could not send').conflicts([
        'output',
        'format',
      ]),
    )
    .addOption(
      new Option(
        '--pending',
        'with --email: only what earlier runs could not send, at once; with --quiet when its next try is due',
      ).conflicts(['since', 'preview']),
    )
    .option(
      '--wait [time]',
      'wait for another scan or digest to finish, at most this long (10m); for --email',
    )
    .addHelpText(
      'after',
      `
Examples:
  $ mentions digest
  $ mentions digest --since 7d --format md
  $ mentions digest --preview digest.html
  $ mentions digest --email --wait
  $ mentions digest --email --pending

Exit codes:
  0 done, also where sources gave no answer: it says so   2 could not run
  5 a mail could not be delivered; it is kept, and a later run tries again`,
    )
    .action(async (_options, command: Command) => {
      const { runDigest } = await import('../run/digest.js')
      await runDigest(app, command.optsWithGlobals<DigestCommandOptions>())
    })

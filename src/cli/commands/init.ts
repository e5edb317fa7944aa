import { Command } from 'commander'
import type { App } from '../app.js'
import { repeatable } from '../repeatable.js'
import type { InitOptions } from '../run/init.js'

export const init = (app: App): Command =>
  new Command('init')
    .description('Write a small commented mentions.yaml to start from')
    .argument('[name...]', 'the same as --brand')
    .option(
      '-b, --brand <name>',
      'the name that people write when they mean you; may be repeated',
      repeatable,
    )
    .option('--feed <url>', 'a feed to read; may be repeated', repeatable)
    .option(
      '--source <place>',
      'a place of `mentions sources catalog` to look at, in place of being asked; may be repeated',
      repeatable,
    )
    .option('--force', 'overwrite the file if there is one')
    .addHelpText(
      'after',
      `
Examples:
  $ mentions init --brand "Northwind Hosting"
  $ mentions init --brand "Northwind Hosting" --brand "Contoso Mail"
  $ mentions init --brand "Northwind Hosting" --feed https://forum.example/latest.rss
  $ mentions init --brand "Northwind Hosting" --source github --source hackernews`,
    )
    .action(async (name: string[], _options, command: Command) => {
      const { runInit } = await import('../run/init.js')
      await runInit(app, name, command.optsWithGlobals<InitOptions>())
    })

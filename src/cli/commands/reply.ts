import { Command } from 'commander'
import { type ActingOptions, WHICH, withActingOptions } from '../acting-options.js'
import type { App } from '../app.js'
import type { ReplyOptions } from '../run/reply.js'

export const reply = (app: App): Command =>
  withActingOptions(
    new Command('reply')
      .description('Record that you answered: nothing is posted for you')
      .argument('[ids...]', WHICH)
      .option('--url <address>', 'where your answer stands')
      .option('-m, --text <words>', 'what you answered; - reads it from a pipe')
      .option(
        '--next <time>',
        'by when you promised another word: 2h, 17:00, 2026-12-01T09:00, or a day such as tomorrow or friday, when your hours end, or at 23:59',
      ),
  )
    .addHelpText(
      'after',
      `
The case leaves the list, and it is its author's turn. With --next it is back when that moment has passed without another word, before
who waits for a first answer: going silent is worse than being late. When its author complains again it is back, too.

Examples:
  $ mentions reply k7f
  $ mentions reply k7f --next 2h --url https://forum.example/t/123/7
  $ mentions reply k7f --text "We are at it, and write again at four." --next 2h`,
    )
    .action(async (words: string[], _options, command: Command) => {
      const { runReply } = await import('../run/reply.js')
      await runReply(app, words, command.optsWithGlobals<Omit<ActingOptions, 'url'> & ReplyOptions>())
    })

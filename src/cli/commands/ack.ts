import { Command } from 'commander'
import { type ActingOptions, WHICH, withActingOptions } from '../acting-options.js'
import type { App } from '../app.js'

export const ack = (app: App): Command =>
  withActingOptions(
    new Command('ack')
      .description('Say that somebody has seen cases and sees to them; they still wait for their answer')
      .argument('[ids...]', WHICH),
  )
    .addHelpText(
      'after',
      `
An acknowledged case stays on the list, behind those of whom nobody has taken note. Its first promise is kept by it; that of an answer runs on.

Examples:
  $ mentions ack k7f
  $ mentions ack k7f m2x --as ben
  $ mentions ack --kind outage --since 2h`,
    )
    .action(async (words: string[], _options, command: Command) => {
      const { runAct } = await import('../run/act.js')
      await runAct(app, command.optsWithGlobals<ActingOptions>(), {
        words,
        again: (which) => `ack ${which}`,
        question: (cases) => `Acknowledge ${cases}`,
        command: () => ({ do: 'acknowledge' }),
      })
    })

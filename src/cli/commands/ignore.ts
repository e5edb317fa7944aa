import { Command } from 'commander'
import { type ActingOptions, WHICH, WHICH_VERB, withActingOptions } from '../acting-options.js'
import type { App } from '../app.js'

export const ignore = (app: App): Command =>
  withActingOptions(
    new Command('ignore')
      .description('Take cases off the list for good: they need an answer, but not from us')
      .argument('[ids...]', WHICH),
  )
    .addHelpText(
      'after',
      `
What the same person writes later opens another case. That the score was wrong is said with \`mentions mark ID fine\`.
${WHICH_VERB}
Examples:
  $ mentions ignore k7f
  $ mentions list --search "giveaway" --format ndjson | mentions ignore -`,
    )
    .action(async (words: string[], _options, command: Command) => {
      const { runAct } = await import('../run/act.js')
      await runAct(app, command.optsWithGlobals<ActingOptions>(), {
        words,
        again: (which) => `ignore ${which}`,
        question: (cases) => `Ignore ${cases}`,
        command: () => ({ do: 'ignore' }),
      })
    })

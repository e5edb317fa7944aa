import { Command } from 'commander'
import type { App } from '../app.js'
import { commandNamed } from '../help-for.js'

export const help = ({ platform }: App): Command =>
  new Command('help')
    .description('Say what a command does and takes, with examples; without a name: which commands there are')
    .argument('[command...]', 'its name, such as scan, or sources add')
    .addHelpText(
      'after',
      '\nExamples:\n  $ mentions help\n  $ mentions help list\n  $ mentions help sources add',
    )
    .action((names: string[], _options, self: Command) => {
      commandNamed(self.parent ?? self, names, platform).outputHelp()
    })

import { Command } from 'commander'
import { didYouMean } from '../../config/did-you-mean.js'
import { MentionsError } from '../../model/error.js'
import type { App } from '../app.js'

export const help = (_app: App): Command =>
  new Command('help')
    .description('Say what a command does and takes, with examples; without a name: which commands there are')
    .argument('[command...]', 'its name, such as scan, or sources add')
    .addHelpText(
      'after',
      '\nExamples:\n  $ mentions help\n  $ mentions help list\n  $ mentions help sources add',
    )
    .action((names: string[], _options, self: Command) => {
      const program = self.parent ?? self
      names.reduce(below, program).outputHelp()
    })

/** @throws MentionsError where it has no such command */
function below(command: Command, name: string): Command {
  const found = command.commands.find((one) => one.name() === name.toLowerCase())
  if (found !== undefined) return found
  const path = command.parent === null ? '' : ` ${command.name()}`
  const known = command.commands.map((one) => one.name())
  throw new MentionsError(`There is no command \`${`mentions${path} ${name}`}\`.`, {
    hint:
      known.length === 0
        ? `\`mentions help${path}\``
        : didYouMean(name, known).replace(/^./, (first) => first.toUpperCase()),
  })
}

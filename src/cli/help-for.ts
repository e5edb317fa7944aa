import type { Command } from 'commander'
import { closest } from '../config/did-you-mean.js'
import { MentionsError } from '../model/error.js'
import { typedWord } from '../text/shell-word.js'
import { dealtWith, saysDealtWith } from './dealt-with.js'
import { belowMeant, commandMeant } from './synonyms.js'

/**
 * The command that help is asked for.
 *
 * @param names as a person typed them, from the program down
 * @throws MentionsError where there is none of that name, in the words that the name itself would get as a command
 */
export function commandNamed(program: Command, names: readonly string[], platform: NodeJS.Platform): Command {
  return names.reduce((command, name) => below(command, name, platform), program)
}

function below(command: Command, name: string, platform: NodeJS.Platform): Command {
  const found = command.commands.find((one) => one.name() === name.trim().toLowerCase())
  if (found !== undefined) return found
  const isProgram = command.parent === null
  const isLast = command.commands.length === 0
  if ((isProgram || isLast) && saysDealtWith(name)) throw dealtWith(name)
  const path = isProgram ? [] : [command.name()]
  const meant = isLast ? path : meantBelow(command, name, path)
  const help = ['mentions help', ...(meant ?? path).map((word) => typedWord(word, platform))].join(' ')
  throw new MentionsError(`There is no command \`${['mentions', ...path, name].join(' ')}\`.`, {
    hint: isLast
      ? `\`${help}\``
      : meant === undefined
        ? `All commands: \`${help}\``
        : `Did you mean \`${help}\`? All commands: \`mentions help${path.map((word) => ` ${word}`).join('')}\``,
  })
}

/** The words of the command that was probably meant. */
function meantBelow(command: Command, name: string, path: readonly string[]): string[] | undefined {
  const isProgram = command.parent === null
  const synonym = isProgram ? commandMeant(name) : belowMeant(command.name(), name)
  // Options have no help of their own.
  const words = synonym?.split(' ').filter((word) => word !== '' && !word.startsWith('-'))
  if (words !== undefined && (words.length > 0 || !isProgram)) return [...path, ...words]
  const known = command.commands.map((one) => one.name())
  const near = closest(name, known)
  return near === undefined ? undefined : [...path, near]
}

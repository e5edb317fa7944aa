import type { Command } from 'commander'
import { closest } from '../config/did-you-mean.js'
import { MentionsError } from '../model/error.js'
import { typedWord } from '../text/shell-word.js'
import { dealtWith, saysDealtWith } from './dealt-with.js'
import { commandMeant } from './synonyms.js'

/**
 * What to say of a first word that is no command.
 *
 * @param typed all words, the first of which nobody knows
 */
export function unknownCommand(
  program: Command,
  typed: readonly string[],
  platform: NodeJS.Platform,
): MentionsError {
  const [first = '', ...rest] = typed
  if (saysDealtWith(first)) return dealtWith(first, rest[0] && typedWord(rest[0], platform))
  const names = program.commands.map((one) => one.name())
  const meant =
    names.find((name) => name === first.trim().toLowerCase()) ?? commandMeant(first) ?? closest(first, names)
  const words = [...(meant === undefined ? [] : [meant]), ...rest.map((word) => typedWord(word, platform))]
  return new MentionsError(`There is no command ${JSON.stringify(first)}.`, {
    hint:
      meant === undefined
        ? 'All commands: `mentions --help`'
        : `Did you mean \`mentions ${words.join(' ')}\`? All commands: \`mentions --help\``,
  })
}

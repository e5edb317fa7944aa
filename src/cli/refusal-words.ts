import type { Command, Option } from 'commander'

/** What commander says in its own words, as we say it. What it says besides stays as it is. */
export function refusalWords(said: string, command: Command): string {
  const text = said.replace(/^error: /, '')
  const argument = /^missing required argument '(.+)'/.exec(text)?.[1]
  if (argument !== undefined) {
    const about = command.registeredArguments.find((one) => one.name() === argument)?.description
    return `mentions: \`${pathOf(command)}\` needs to be told more: ${about || argument}.\n`
  }
  const flags = /^option '(.+)' argument missing/.exec(text)?.[1]
  if (flags !== undefined) return `mentions: ${missingValue(flags, command)}\n`
  return `mentions: ${text.replace(/^unknown option '(.+)'/, 'there is no option $1')}`
}

function missingValue(flags: string, command: Command): string {
  const [, name = flags, value = 'value'] = /(--[\w-]+) [<[]([\w-]+)/.exec(flags) ?? []
  const choices = optionsOf(command).find((option) => option.flags === flags)?.argChoices
  return choices === undefined
    ? `${name} needs a ${value} behind it.`
    : `${name} needs one of these behind it: ${choices.join(', ')}.`
}

/** Its own, and those that every command has. */
export const optionsOf = (command: Command): readonly Option[] => [
  ...command.options,
  ...(command.parent === null ? [] : optionsOf(command.parent)),
]

/** `sources test`, without the program's own name. */
export const pathOf = (command: Command): string =>
  command.parent?.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name()

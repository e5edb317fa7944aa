import { Command, type Option } from 'commander'
import { SEARCH, withNarrowingOptions } from './list-options.js'

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
  const unknown = /^unknown option '(.+)'/.exec(text)?.[1]
  const why = unknown === undefined ? undefined : noFilters[pathOf(command)]
  if (why !== undefined && filters.some((option) => option === unknown))
    return `mentions: there is no option ${unknown}: ${why}.\n`
  return `mentions: ${text.replace(/^unknown option '(.+)'/, 'there is no option $1')}`
}

/** Why a verb takes none of the filters of `list`, where others do. */
const noFilters: Readonly<Record<string, string>> = {
  split: '`split` is of one case, named by its id, and --url says which of its posts leave',
}

const filters = withNarrowingOptions(new Command())
  .option(...SEARCH)
  .options.flatMap(({ short, long }) => [short, long])

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

import type { Command } from 'commander'
import { MentionsError } from '../model/error.js'
import { typedWord } from '../text/shell-word.js'

type Excess = {
  /** What the options hold, by name. */
  options: { search?: string; brand?: string | string[]; source?: string[] }
  /** Words beyond those that the command takes. */
  words: readonly string[]
  /** All of them. */
  all: readonly string[]
}

/** What was probably meant, as it stands behind the name of the program. */
type Meaning = (excess: Excess, word: (text: string) => string) => string

/** A name of several words was given without quotes: the first of them is what the option holds. */
const joined = (held: string | string[] | undefined, words: readonly string[]): string =>
  [...(held === undefined ? [] : [held].flat().slice(-1)), ...words].join(' ')

/** Words are searched for, unless an option for names wants more of them. */
const asSearch: Meaning = ({ words, options: { search, brand, source } }, word) => {
  if (search === undefined && brand !== undefined) return `list --brand ${word(joined(brand, words))}`
  if (search === undefined && source !== undefined) return `list --source ${word(joined(source, words))}`
  return `list --search ${word(joined(search, words))}`
}
const asSource: Meaning = ({ words, options: { brand, source } }, word) =>
  brand !== undefined && source === undefined
    ? `scan --brand ${word(joined(brand, words))}`
    : `scan --source ${word(joined(source, words))}`
const asText: Meaning = ({ all }, word) => `explain ${word(all.join(' '))}`
const asBrand =
  (name: string): Meaning =>
  ({ words, options: { brand } }, word) =>
    `${name} --brand ${word(joined(brand, words))}`
const onlyFirst =
  (name: string): Meaning =>
  ({ all, words }, word) =>
    [name, ...all.slice(0, all.length - words.length).map(word)].join(' ')

/** By the name of the command. */
const meanings: Readonly<Record<string, Meaning>> = {
  list: asSearch,
  scan: asSource,
  explain: asText,
  digest: asBrand('digest'),
  replay: asBrand('replay'),
  sources: ({ words }, word) => `sources test ${word(words[0] ?? '')}`,
}

/**
 * Refuses words that a command has no place for, and says what was probably meant by them.
 * @throws MentionsError
 */
export function refuseExcess(command: Command, platform: NodeJS.Platform): void {
  const takes = command.registeredArguments
  if (takes.at(-1)?.variadic === true || command.args.length <= takes.length) return
  const words = command.args.slice(takes.length)
  const word = (text: string) => typedWord(text, platform)
  const path = pathOf(command)
  if (words.at(-1)?.toLowerCase() === 'help') throw excess(path, words, `help ${path}`)
  const [first = ''] = words
  const meant =
    words.length === 1 && /\.ya?ml$/i.test(first)
      ? `${path} --config ${word(first)}`
      : (meanings[path] ?? onlyFirst(path))({ options: command.opts(), words, all: command.args }, word)
  throw excess(path, words, meant)
}

function excess(path: string, words: readonly string[], meant: string): MentionsError {
  const beyond = words.map((text) => JSON.stringify(text)).join(' ')
  return new MentionsError(
    `\`${path}\` has no place for the ${words.length === 1 ? 'word' : 'words'} ${beyond}.`,
    {
      hint: `Did you mean \`mentions ${meant}\`? All it takes: \`mentions ${path} --help\``,
    },
  )
}

/** `sources test`, without the program's own name. */
const pathOf = (command: Command): string =>
  command.parent?.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name()

import type { Command } from 'commander'
import { closest } from '../config/did-you-mean.js'
import { MentionsError } from '../model/error.js'
import { parseDuration } from '../text/duration.js'
import { typedWord } from '../text/shell-word.js'
import { saysDealtWith } from './dealt-with.js'
import { optionsOf, pathOf } from './refusal-words.js'
import { belowMeant } from './synonyms.js'

type Excess = {
  /** What the options hold, by name. */
  options: { search?: string; brand?: string | string[]; source?: string[] }
  /** Words beyond those that the command takes. */
  words: readonly string[]
  /** All of them. */
  all: readonly string[]
}

/** What was probably meant, as it stands behind the name of the program; undefined where every guess might do harm. */
type Meaning = (excess: Excess, word: (text: string) => string) => string | undefined

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
  sources: belowSources,
  store: belowStore,
  'incidents list': belowIncidents,
  // By itself it throws the last demo away.
  demo: ({ words: [first = ''] }, word) =>
    parseDuration(first) === undefined ? undefined : `demo --later ${word(first)}`,
}

/** A verb that is called otherwise here, or a feed to be tried. */
function belowSources(
  { words: [first = '', ...rest] }: Excess,
  word: (text: string) => string,
): string | undefined {
  const verb = belowMeant('sources', first) ?? closest(first, sourcesVerbs)
  if (verb === '') return 'sources'
  if (verb !== undefined) return ['sources', verb, ...rest.map(word)].join(' ')
  return /[./:\\]/.test(first) ? `sources test ${word(first)}` : undefined
}

function belowStore(
  { words: [first = '', ...rest] }: Excess,
  word: (text: string) => string,
): string | undefined {
  const verb = belowMeant('store', first) ?? closest(first, storeVerbs)
  return verb === undefined ? undefined : ['store', verb, ...rest.map(word)].join(' ')
}

/** Without a verb it lists; the id of one alone shows it. */
function belowIncidents(
  { words: [first = '', ...rest] }: Excess,
  word: (text: string) => string,
): string | undefined {
  if (/^i?\d+$/i.test(first)) return `incidents show ${word(first)}`
  const verb = belowMeant('incidents', first) ?? closest(first, incidentsVerbs)
  return verb === undefined ? undefined : ['incidents', verb, ...rest.map(word)].join(' ')
}

const incidentsVerbs = [
  'list',
  'show',
  'open',
  'people',
  'join',
  'leave',
  'note',
  'said',
  'fixed',
  'told',
  'unreachable',
  'close',
  'reopen',
  'undo',
  'timeline',
  'test',
]
const storeVerbs = ['path', 'info', 'backup', 'check', 'compact', 'export', 'import']
const sourcesVerbs = ['test', 'add', 'remove', 'pause', 'resume', 'import', 'export']

/** The name of an option without its dashes: `list all` for `list --all`, `demo later 2h`. */
function asOptions(
  command: Command,
  words: readonly string[],
  word: (text: string) => string,
): string[] | undefined {
  const meant: string[] = []
  for (let at = 0; at < words.length; at++) {
    const name = words[at]?.toLowerCase().replace(/^-+/, '').replaceAll('_', '-')
    const option = optionsOf(command).find(({ long }) => long === `--${name}`)
    if (option?.long === undefined || option.long === null) return meant.length === 0 ? undefined : meant
    meant.push(option.long)
    if (!option.required && !option.optional) continue
    const value = words[++at]
    if (value !== undefined) meant.push(word(value))
  }
  return meant
}

/**
 * Refuses words that a command has no place for, and says what was probably meant by them.
 * @throws MentionsError
 */
export function refuseExcess(command: Command, platform: NodeJS.Platform): void {
  const takes = command.registeredArguments
  const word = (text: string) => typedWord(text, platform)
  const path = pathOf(command)
  if (takesIds(command)) refuseOptionAtEnd(command, path, word)
  if (takes.at(-1)?.variadic === true || command.args.length <= takes.length) return
  const words = command.args.slice(takes.length)
  if (words.at(-1)?.toLowerCase() === 'help') throw excess(path, words, `help ${path}`)
  const [first = ''] = words
  if (first.toLowerCase() === 'help')
    throw excess(path, words, ['help', path, ...words.slice(1).map(word)].join(' '))
  const options = asOptions(command, words, word)
  const taken = command.args.slice(0, takes.length).map(word)
  if (options !== undefined) throw excess(path, words, [path, ...taken, ...options].join(' '))
  const meant =
    words.length === 1 && /\.ya?ml$/i.test(first)
      ? `${path} --config ${word(first)}`
      : (meanings[path] ?? onlyFirst(path))({ options: command.opts(), words, all: command.args }, word)
  throw excess(path, words, meant)
}

const takesIds = (command: Command): boolean =>
  optionsOf(command).some(({ long }) => long === '--skip-unknown')

/** Any number of ids may stand there, but not an option that has lost its dashes: `mark k7f fine url https://…`. */
function refuseOptionAtEnd(command: Command, path: string, word: (text: string) => string): void {
  const [name = '', value = ''] = command.args.slice(-2)
  const option = optionsOf(command).find(({ long }) => long === `--${name.toLowerCase()}`)
  // `mark k7f as done` names nobody who did it.
  if (command.args.length < 3 || option?.required !== true || saysDealtWith(value)) return
  const others = command.args.slice(0, -2).map(word)
  throw excess(path, [name, value], [path, ...others, option.long, word(value)].join(' '))
}

function excess(path: string, words: readonly string[], meant: string | undefined): MentionsError {
  const beyond = words.map((text) => JSON.stringify(text)).join(' ')
  return new MentionsError(
    `\`${path}\` has no place for the ${words.length === 1 ? 'word' : 'words'} ${beyond}.`,
    {
      hint: `${meant === undefined ? '' : `Did you mean \`mentions ${meant}\`? `}All it takes: \`mentions ${path} --help\``,
    },
  )
}

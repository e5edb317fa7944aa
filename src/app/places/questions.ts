import { variableFor } from '../../config/clear-secrets.js'
import type { Environment } from '../../config/environment.js'
import { MentionsError } from '../../model/error.js'
import { sources } from '../../sources/index.js'
import { optionsOf } from '../../sources/options-of.js'
import type { Source } from '../../sources/source.js'
import { typedWord } from '../../text/shell-word.js'
import { setVariable } from '../../text/system-commands.js'
import type { Typed } from './block.js'

/** What has to be said, or may be, before a place can be looked at; its words are the source's own. */
export type Question = {
  option: string
  what: string
  isOptional: boolean
  choices?: readonly string[]
  /** It belongs to one of several ways, of which one has to be gone: its number among them. */
  way?: number
  /** What Enter alone goes on to in its place. */
  instead?: readonly string[]
  /** Several may be given, with commas between. */
  isList?: true
  /** It never stands in the file: a variable of this name does in its place. `isSet`: it has a value already. */
  secret?: { variable: string; isSet: boolean }
}

/** What is asked for a place, and where its keys come from. */
export type Questions = { asked: readonly Question[]; from?: string; costs?: string }

/** @param typed what was said already */
export function questionsFor(type: string, typed: Typed, env: Environment): Questions {
  const source: Source | undefined = (sources as Readonly<Record<string, Source>>)[type]
  if (source === undefined) return { asked: [] }
  const { credentials } = source
  const keys = credentials?.needs ?? []
  const options = optionsOf(source)
  const ways = openWays(source, typed)
  const isOfWay = (option: string) => ways.some((way) => way.includes(option))
  const needed = options.filter(
    ({ option, isNeeded }) => (isNeeded || isOfWay(option)) && !keys.some((key) => key.option === option),
  )
  const asked = [
    ...needed.map(
      ({ option, what, choices, form }): Question => ({
        option,
        what,
        isOptional: false,
        ...(choices && { choices }),
        ...(form === 'list' && { isList: true as const }),
        ...wayOf(option, ways),
      }),
    ),
    ...keys
      .filter(({ option }) => isOfWay(option) || !source.needsOneOf?.flat().includes(option))
      .sort((one, other) => Number(one.optional === true) - Number(other.optional === true))
      .map(({ option, what, optional, isPublic }): Question => {
        const variable = variableFor(type, option)
        return {
          option,
          what,
          isOptional: optional === true && !isOfWay(option),
          ...(isPublic !== true && { secret: { variable, isSet: Boolean(env[variable]) } }),
          ...wayOf(option, ways),
        }
      }),
  ]
    .filter(({ option }) => !typed.has(option))
    .sort((one, other) => (one.way ?? -1) - (other.way ?? -1))
  return { asked, ...(credentials && { from: credentials.from, costs: credentials.costs }) }
}

/** The ways that are still open: the one that what was said belongs to, or else all; none where one was gone to its end. */
function openWays({ needsOneOf = [] }: Source, typed: Typed): readonly (readonly string[])[] {
  const begun = needsOneOf.filter((way) => way.some((option) => typed.has(option)))
  if (begun.some((way) => way.every((option) => typed.has(option)))) return []
  return begun.length === 0 ? needsOneOf : begun.slice(0, 1)
}

function wayOf(option: string, ways: readonly (readonly string[])[]): Pick<Question, 'way' | 'instead'> {
  const way = ways.findIndex((each) => each.includes(option))
  if (way === -1) return {}
  const next = ways[way + 1]
  return { way, ...(next !== undefined && ways[way]?.[0] === option && { instead: next }) }
}

/** What `--set` gave. @throws MentionsError for what is no `key=value` */
export function pairsOf(set: readonly string[]): Map<string, string[]> {
  const pairs = new Map<string, string[]>()
  for (const word of set) {
    const [, option = '', value = ''] = /^\s*([A-Za-z]\w*)\s*=(.*)$/s.exec(word) ?? []
    if (option === '' || value.trim() === '')
      throw new MentionsError(`--set takes an option and its value, and not ${JSON.stringify(word)}.`, {
        hint: 'Such as `mentions sources add stackexchange --set sites=serverfault`.',
      })
    pairs.set(option, [...(pairs.get(option) ?? []), value])
  }
  return pairs
}

/**
 * A secret in a command is in the history of the shell, and would be in the file.
 *
 * @throws MentionsError that says what to type instead, and repeats nothing of it
 */
export function refuseClearSecrets(type: string, typed: Typed, platform: NodeJS.Platform): void {
  const { asked } = questionsFor(type, new Map(), {})
  for (const { option, secret } of asked) {
    const given = typed.get(option)
    if (secret === undefined || given === undefined || given.every((word) => /\$\{[^}]+\}/.test(word)))
      continue
    throw new MentionsError(
      `${option} is a secret, which belongs neither into a command nor into the config.`,
      {
        hint: `Run ${setVariable(secret.variable, platform)} first, then: \`mentions sources add ${type} --set ${quoted(option, secret.variable, platform)}\``,
      },
    )
  }
}

const quoted = (option: string, variable: string, platform: NodeJS.Platform): string =>
  typedWord(`${option}=\${${variable}}`, platform)

/** With the variables that are set in the place of secrets that have to be given. */
export function withSetSecrets(typed: Typed, { asked }: Questions): Map<string, readonly string[]> {
  const all = asked.filter(({ isOptional, secret }) => !isOptional && secret?.isSet === true)
  const first = all.find(({ way }) => way !== undefined)?.way
  const set = all.filter(({ way }) => way === first || way === undefined)
  return new Map([
    ...typed,
    ...set.map(({ option, secret }): [string, string[]] => [option, [`\${${secret?.variable}}`]]),
  ])
}

const neededWords = (questions: readonly Question[]): string =>
  questions.map(({ option, what }) => `${option} (${what.replace(/\.$/, '')})`).join(', ')

/**
 * What a script left out.
 *
 * @param asked the questions that are left
 * @param command up to here: `mentions sources add bluesky --set …`
 */
export function leftOut(
  type: string,
  asked: readonly Question[],
  { typed, platform }: { typed: Typed; platform: NodeJS.Platform },
): MentionsError {
  // Of several ways the hint shows the first.
  const shown = asked.filter(
    ({ way = 0 }) => way === (asked.find((each) => each.way !== undefined)?.way ?? 0),
  )
  const secrets = shown.flatMap(({ secret }) => (secret === undefined ? [] : [secret.variable]))
  const sets = [
    ...[...typed].flatMap(([option, words]) => words.map((word) => typedWord(`${option}=${word}`, platform))),
    ...shown.map(({ option, secret }) =>
      secret === undefined ? typedWord(`${option}=…`, platform) : quoted(option, secret.variable, platform),
    ),
  ]
  const first =
    secrets.length === 0
      ? ''
      : `Run ${secrets.map((name) => setVariable(name, platform)).join(' and ')} first, then: `
  return new MentionsError(
    `${type} needs ${[shown, asked.filter((each) => !shown.includes(each))]
      .filter((some) => some.length > 0)
      .map(neededWords)
      .join(', or ')}. There is no terminal to ask.`,
    { hint: `${first}\`mentions sources add ${type} ${sets.map((set) => `--set ${set}`).join(' ')}\`` },
  )
}

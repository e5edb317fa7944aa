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
  const needed = options.filter(
    ({ option, isNeeded }) => isNeeded && !keys.some((key) => key.option === option),
  )
  const asked = [
    ...needed.map(
      ({ option, what, choices, form }): Question => ({
        option,
        what,
        isOptional: false,
        ...(choices && { choices }),
        ...(form === 'list' && { isList: true as const }),
      }),
    ),
    ...[...keys]
      .sort((one, other) => Number(one.optional === true) - Number(other.optional === true))
      .map(({ option, what, optional, isPublic }): Question => {
        const variable = variableFor(type, option)
        return {
          option,
          what,
          isOptional: optional === true,
          ...(isPublic !== true && { secret: { variable, isSet: Boolean(env[variable]) } }),
        }
      }),
  ].filter(({ option }) => !typed.has(option))
  return { asked, ...(credentials && { from: credentials.from, costs: credentials.costs }) }
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
  const set = asked.filter(({ isOptional, secret }) => !isOptional && secret?.isSet === true)
  return new Map([
    ...typed,
    ...set.map(({ option, secret }): [string, string[]] => [option, [`\${${secret?.variable}}`]]),
  ])
}

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
  const secrets = asked.flatMap(({ secret }) => (secret === undefined ? [] : [secret.variable]))
  const sets = [
    ...[...typed].flatMap(([option, words]) => words.map((word) => typedWord(`${option}=${word}`, platform))),
    ...asked.map(({ option, secret }) =>
      secret === undefined ? typedWord(`${option}=…`, platform) : quoted(option, secret.variable, platform),
    ),
  ]
  const first =
    secrets.length === 0
      ? ''
      : `Run ${secrets.map((name) => setVariable(name, platform)).join(' and ')} first, then: `
  return new MentionsError(
    `${type} needs ${asked.map(({ option, what }) => `${option} (${what.replace(/\.$/, '')})`).join(', ')}. There is no terminal to ask.`,
    { hint: `${first}\`mentions sources add ${type} ${sets.map((set) => `--set ${set}`).join(' ')}\`` },
  )
}

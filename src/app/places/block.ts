import { didYouMean } from '../../config/did-you-mean.js'
import type { NewSource, NewValue } from '../../config/edit.js'
import type { ReadSecret } from '../../config/environment.js'
import { expand } from '../../config/environment.js'
import { issueMessage } from '../../config/messages.js'
import { configSchema } from '../../config/schema/index.js'
import { secretReader } from '../../config/secret-file.js'
import { MentionsError } from '../../model/error.js'
import { type ConfiguredSource, configuredSources } from '../../sources/configured.js'
import { sources } from '../../sources/index.js'
import { type OptionFacts, optionsOf } from '../../sources/options-of.js'
import type { Context } from '../context.js'

/** What a person typed for a block, by option; a secret stands as `${NAME}` or `${file:PATH}`. */
export type Typed = ReadonlyMap<string, readonly string[]>

/** Where what stands as `${…}` is read. */
export type Surroundings = {
  env: Readonly<Record<string, string | undefined>>
  readSecret: ReadSecret
}

/** @param typed what somebody typed for variables that are not set, by their names */
export const surroundingsOf = (
  { env, platform }: Pick<Context, 'env' | 'platform'>,
  folder: URL,
  typed: ReadonlyMap<string, string>,
): Surroundings => ({
  env: { ...env, ...Object.fromEntries(typed) },
  readSecret: secretReader(folder, { env, platform }),
})

/** Options of a block of this type: its own, and those that all have. */
function blockOptions(type: string): OptionFacts[] {
  const schema = configSchema(sources).shape.sources.element.options.find(
    ({ shape }) => shape.type.value === type,
  )
  return schema === undefined ? [] : optionsOf({ options: schema })
}

/**
 * The block as the file gets it.
 *
 * @throws MentionsError for an option that it does not take, and for what can't be one's value
 */
export function blockOf(type: string, typed: Typed): NewSource {
  const options = blockOptions(type)
  const values = [...typed].map(([name, words]): [string, NewValue] => {
    const facts = options.find(({ option }) => option === name)
    if (facts === undefined)
      throw new MentionsError(
        `A source of type ${type} has no option ${JSON.stringify(name)}: ${didYouMean(
          name,
          options.map(({ option }) => option),
        )}`,
        { hint: `See all that it takes: \`mentions sources catalog ${type}\`` },
      )
    return [name, newValue(facts, words)]
  })
  return { type, ...Object.fromEntries(values) }
}

function newValue({ option, form }: OptionFacts, words: readonly string[]): NewValue {
  const [only = '', ...more] = words.map((word) => word.trim())
  if (form === 'list' && !only.startsWith('[')) return listOf(words)
  if (more.length > 0)
    throw new MentionsError(`${option} is given twice.`, { hint: 'Give one value: it takes no list.' })
  if (only.includes('${')) return { asWritten: only }
  if (form === 'number' && /^-?\d+(?:\.\d+)?$/.test(only)) return Number(only)
  if (form === 'boolean' && /^(?:true|yes|y|false|no|n)$/i.test(only)) return /^[ty]/i.test(only)
  if (form === 'other' || form === 'list') return parsed(only) ?? only
  return only
}

/** `webhosting, sysadmin`; where several are given, each is an entry as it is, whatever is in it. */
const listOf = (words: readonly string[]): NewValue =>
  (words.length === 1 ? (words[0] ?? '').split(',') : words)
    .map((word) => word.trim())
    .filter((word) => word !== '')

function parsed(text: string): NewValue | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What is wrong with a block, by option. */
type Wrong = { option: string; problem: string }

/**
 * The source that a block makes, with what its variables and files hold.
 *
 * @param every how often to look where the block does not say, in milliseconds
 */
export function sourceOf(
  block: NewSource,
  every: number,
  surroundings: Surroundings,
): { source: ConfiguredSource } | { wrong: readonly Wrong[] } {
  const missing: Wrong[] = []
  const whole = Object.fromEntries(
    Object.entries(block).map(([option, value]) => {
      const { held, problems } = resolved(value, surroundings)
      missing.push(...problems.map((problem) => ({ option, problem })))
      return [option, held]
    }),
  )
  if (missing.length > 0) return { wrong: missing }
  const read = configSchema(sources).shape.sources.element.safeParse(whole, { error: issueMessage })
  if (!read.success)
    return {
      wrong: read.error.issues.map(({ path, message }) => ({
        option:
          path.length === 0 ? (block.type === undefined ? 'type' : String(block.type)) : String(path[0]),
        problem: message,
      })),
    }
  const [source] = configuredSources([read.data], every, sources)
  return source === undefined ? { wrong: [] } : { source }
}

function resolved(value: NewValue, { env, readSecret }: Surroundings): { held: unknown; problems: string[] } {
  if (typeof value !== 'object' || Array.isArray(value) || !('asWritten' in value))
    return { held: value, problems: [] }
  const { text, problems } = expand(String(value.asWritten), env, readSecret)
  return { held: text, problems: problems.map(({ message }) => message) }
}

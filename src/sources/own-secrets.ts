import { Failed } from '../model/failed.js'
import type { Source } from './source.js'

/** What stands in place of a secret. */
const HIDDEN = '***'
/** Shorter ones would hit innocent words. */
const SHORTEST = 4

/** Takes a source's own secrets out of what is told of its answers: some places repeat the key that they refuse. */
export type Concealer = {
  /** Of plain values, such as failures and notices. */
  from<Value>(value: Value): Value
  /** Runs what reads an answer; what it throws holds none. */
  around<Result>(read: () => Result): Result
}

const nothing: Concealer = { from: (value) => value, around: (read) => read() }

export function concealerOf({ credentials }: Pick<Source, 'credentials'>, options: object): Concealer {
  const secrets = (credentials?.needs ?? []).flatMap(({ option, isPublic }) => {
    const value: unknown = Reflect.get(options, option)
    return isPublic === true || typeof value !== 'string' || value.length < SHORTEST ? [] : formsOf(value)
  })
  if (secrets.length === 0) return nothing
  const inText = (text: string) => secrets.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), text)
  const from = <Value>(value: Value): Value => mapTexts(value, inText) as Value
  return {
    from,
    around(read) {
      try {
        return read()
      } catch (error) {
        throw withoutSecrets(error, inText)
      }
    },
  }
}

/** As it is, in an address, and in JSON. */
const formsOf = (secret: string): string[] => [
  ...new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]),
]

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapTexts(each, change)]))
}

/** What a parser can't read it repeats in its message. */
function withoutSecrets(error: unknown, change: (text: string) => string): unknown {
  if (!(error instanceof Error)) return error
  if (error.cause !== undefined) error.cause = withoutSecrets(error.cause, change)
  error.message = change(error.message)
  if (error.stack !== undefined) error.stack = change(error.stack)
  if (!(error instanceof Failed)) return error
  const { failure, cause, leaveFor } = error
  const told = mapTexts(failure, change) as Failed['failure']
  return new Failed(told, { cause, ...(leaveFor !== undefined && { leaveFor }) })
}

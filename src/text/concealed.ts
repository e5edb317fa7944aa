import { MentionsError } from '../model/error.js'
import { Failed } from '../model/failed.js'

/** What stands in place of a secret. */
const HIDDEN = '***'
/** Shorter ones would hit innocent words. */
const SHORTEST = 4
/** A part of an address that may be a word of its place, and no secret. */
const WORD = /^(?:[a-z]+(?:[-_.][a-z]+)*|v\d+)$/i
/** Shorter parts of an address tell nobody how to write there. */
const SHORTEST_PART = 8

/** Takes secrets out of what is told: some places repeat the key that they refuse. */
export type Concealer = {
  /** Of plain values, such as failures and notices. */
  from<Value>(value: Value): Value
  /** The same error without them, in its causes and its stack, too. */
  inError(error: unknown): unknown
  /** Runs what reads an answer; what it throws, or its promise is rejected with, holds none. */
  around<Result>(read: () => Result): Result
}

const nothing: Concealer = {
  from: (value) => value,
  inError: (error) => error,
  around: (read) => read(),
}

export function concealing(secrets: readonly string[]): Concealer {
  const forms = [...new Set(secrets.filter(({ length }) => length >= SHORTEST).flatMap(formsOf))].toSorted(
    (a, b) => b.length - a.length,
  )
  if (forms.length === 0) return nothing
  const inText = (text: string) => forms.reduce((rest, form) => rest.replaceAll(form, HIDDEN), text)
  return {
    from: <Value>(value: Value): Value => mapTexts(value, inText) as Value,
    inError: (error) => withoutSecrets(error, inText),
    around(read) {
      const rethrow = (error: unknown): never => {
        throw withoutSecrets(error, inText)
      }
      try {
        const result = read()
        return result instanceof Promise ? (result.catch(rethrow) as typeof result) : result
      } catch (error) {
        return rethrow(error)
      }
    },
  }
}

/** As it is, in an address, in JSON, and of an address its parts. */
const formsOf = (secret: string): string[] =>
  [secret, ...partsOf(secret)].flatMap((form) => [
    form,
    encodeURIComponent(form),
    JSON.stringify(form).slice(1, -1),
  ])

/** Of an address all that is no host: whoever has that can write there, too. */
function partsOf(secret: string): string[] {
  const [, user = '', behind = ''] = /^[a-z][a-z\d+.-]*:\/\/(?:([^/?#@]*)@)?[^/?#]*(.*)$/is.exec(secret) ?? []
  const parts = [user, ...user.split(':'), behind, ...behind.split(/[/?#&=]/)]
  return parts.filter((part) => part.length >= SHORTEST_PART && !WORD.test(part))
}

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
  if (error instanceof MentionsError) Reflect.set(error, 'hint', change(error.hint))
  if (!(error instanceof Failed)) return error
  const { failure, cause, leaveFor } = error
  const told = mapTexts(failure, change) as Failed['failure']
  return new Failed(told, { cause, ...(leaveFor !== undefined && { leaveFor }) })
}

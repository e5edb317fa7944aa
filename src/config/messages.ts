import type * as z from 'zod'
import { didYouMean } from './did-you-mean.js'

type RawIssue = Parameters<z.core.$ZodErrorMap>[0]

/** What people call zod's types. */
const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a block of keys',
  record: 'a block of keys with their values',
}

/** Says what is wrong with a value, after its name: `expected a number from 0 to 100`. */
export function issueMessage(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(String(issue.expected), issue.input)
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return `expected ${issue.origin === 'number' || issue.origin === 'int' ? '' : 'a length of '}at most ${issue.maximum}`
    case 'invalid_value':
      return oneOf(issue.values.map(String), issue.input)
    case 'invalid_union':
      return 'discriminator' in issue ? unknownType(issue) : 'expected another kind of value'
    case 'invalid_format':
      return issue.format === 'url'
        ? 'expected a web address such as https://forum.example/posts.rss'
        : 'has not the right form'
    case 'not_multiple_of':
      return `expected a multiple of ${issue.divisor}`
    case 'invalid_key':
      return 'is no possible key'
    default:
      return 'is not allowed here'
  }
}

function wrongType(expected: string, input: unknown): string {
  if (input === undefined) return 'is missing'
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) {
    return `expected text: put it in quotes, '${input}'`
  }
  if (expected === 'string' && input === null) return 'expected text; one that starts with # needs quotes'
  return `expected ${typeNames[expected] ?? expected}`
}

function tooSmall({
  origin,
  minimum,
  inclusive,
  input,
}: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>): string {
  if (origin === 'array')
    return minimum === 1 ? 'needs at least one entry' : `needs at least ${minimum} entries`
  if (origin === 'string')
    return String(input).length === 0 ? 'is empty' : `expected at least ${minimum} letters`
  return `expected ${inclusive ? 'at least' : 'more than'} ${minimum}`
}

function oneOf(values: readonly string[], input: unknown): string {
  if (typeof input === 'string' && values.length > 1) return didYouMean(input, values)
  return `expected ${values.join(' or ')}`
}

function unknownType({
  input,
  discriminator,
  options,
}: {
  input?: unknown
  discriminator?: unknown
  options?: unknown
}): string {
  const known = Array.isArray(options) ? options.map(String) : []
  const given =
    input !== null && typeof input === 'object' ? Reflect.get(input, String(discriminator)) : undefined
  const written = Object.keys(input ?? {}).find(
    (key) => key.toLowerCase() === String(discriminator).toLowerCase(),
  )
  if (given === undefined && written !== undefined)
    return `is missing: it stands there as ${JSON.stringify(written)}, and capitals matter`
  if (given === undefined) return `is missing: expected ${known.join(' or ')}`
  return `is no known type: ${didYouMean(String(given), known)}`
}

import type * as z from 'zod'
import { redactText } from '../text/redact.js'
import { didYouMean } from './did-you-mean.js'
import { nameOf, type Path, pathInFile, valueAt } from './path.js'
import type { Problem } from './problem.js'
import { groupOf, type KeySchema, keySchema, knownKeys } from './schema/known-keys.js'
import type { YamlTree } from './yaml/tree.js'

/** What the schema found wrong, each at its place in the file, with the value that is wrong. */
export function issueProblems(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  raw: unknown,
  tree: YamlTree,
): Problem[] {
  if (issues.length === 0) return []
  const keys = keySchema(schema)
  return issues.flatMap((issue) => {
    const path = pathInFile(issue.path, raw)
    if (tree.brokenAt(path)) return []
    if (issue.code !== 'unrecognized_keys') return [wrongValue(issue.message, path, valueAt(raw, path), tree)]
    const known = knownKeys(keys, path, raw)
    return issue.keys.map((key) => ({
      message: `unknown key ${JSON.stringify(key)}: ${placeFor(key, path, known, keys)}`,
      offset: tree.keyAt([...path, key]),
    }))
  })
}

function wrongValue(message: string, path: Path, value: unknown, tree: YamlTree): Problem {
  const variables = tree.variablesAt(path)
  // A suggestion is made from the value, so it would tell what a variable holds.
  const written = tree.writtenAt(path)
  const told = (
    variables === undefined ? message : message.replace(/; (?:did you mean|write) .*$/s, '')
  ).replace(/(?<=put it in quotes), '([^']*)'$/, (_, number) =>
    isSecret(path) ? '' : `, '${written ?? number}'`,
  )
  const quoted = () => shownAt(path, value, written)
  const name = `${nameOf(path)}${value === undefined ? '' : ` ${variables === undefined ? quoted() : redactText(variables)}`}`
  return {
    message: told.startsWith('is ') ? `${name} ${told}` : `${name}: ${told}`,
    offset: tree.valueAt(path),
  }
}

function placeFor(key: string, path: Path, known: readonly string[], keys: KeySchema): string {
  const group = path.length === 0 ? groupOf(keys, key) : undefined
  return group === undefined ? didYouMean(key, known) : `it belongs under "${group}"`
}

/** A mistyped address of a mail server can't be told from its password, and cron mails what is printed. */
const shownAt = (path: Path, value: unknown, written: string | undefined): string => {
  if (path.at(-1) === 'smtp') return '(not shown, since it may hold a password)'
  return isSecret(path) ? '(not shown, since it is secret)' : shown(value, written)
}

/** A key whose name says so: `clientSecret`, `password`, `token`, `key`, `apiKey`. */
const isSecret = (path: Path): boolean =>
  /^(?:key|token|secret|password)$|[a-z](?:Key|Token|Secret|Password)$/.test(String(path.at(-1)))

/** A value as a message quotes it: short, and without what is secret in an address. */
function shown(value: unknown, written = String(value)): string {
  if (value === null) return '(empty)'
  if (Array.isArray(value)) return '(a list)'
  if (typeof value === 'object') return '(a block of keys)'
  const text = typeof value === 'string' ? JSON.stringify(redactText(value)) : written
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

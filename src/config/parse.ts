import type * as z from 'zod'
import { redactText } from '../http/redact.js'
import { brandProblems, sourceProblems } from './checks.js'
import { didYouMean } from './did-you-mean.js'
import type { Environment } from './environment.js'
import { groupOf, type KeySchema, keySchema, knownKeys } from './known-keys.js'
import { issueMessage } from './messages.js'
import { type Path, type Problem, problemsError } from './problem.js'
import { type ConfigOf, configSchema, type Registry } from './schema.js'
import { readYaml, type YamlTree } from './yaml-tree.js'

/** Says what is wrong with a query, and at which of its characters; undefined when it is right. */
export type CheckQuery = (query: string) => { message: string; offset: number } | undefined

export type ParseOptions<R extends Registry> = {
  /** The file's name as people should read it. */
  shownPath: string
  env: Environment
  sources: R
  checkQuery?: CheckQuery | undefined
}

/**
 * The text of a config file, checked. Pure.
 *
 * @throws MentionsError with all problems at once, each with line and column
 */
export function parseConfig<R extends Registry>(text: string, options: ParseOptions<R>): ConfigOf<R> {
  const tree = readYaml(text, options.env)
  const schema = configSchema(options.sources)
  const raw = withNumbers(schema, tree)
  // Compiling the schema costs more than it saves on a file that is read once.
  const result =
    tree.value === undefined ? undefined : schema.safeParse(raw, { error: issueMessage, jitless: true })
  if (result?.success && tree.problems.length === 0) {
    const problems = crossProblems(raw, tree, options)
    if (problems.length === 0) return result.data
    throw failure(problems, tree, options)
  }
  const issues = result?.error?.issues ?? []
  const keys = issues.length === 0 ? {} : keySchema(schema)
  throw failure(
    [
      ...tree.problems,
      ...issues.flatMap((issue) => issueProblems(issue, raw, tree, keys)),
      ...(result === undefined ? [] : crossProblems(raw, tree, options)),
    ],
    tree,
    options,
  )
}

/** What only several values together can get wrong, or only the query language can judge. */
function crossProblems<R extends Registry>(
  raw: unknown,
  tree: YamlTree,
  { sources, checkQuery }: ParseOptions<R>,
): Problem[] {
  return [...brandProblems(raw, tree, checkQuery), ...sourceProblems(raw, tree, sources)]
}

function issueProblems(issue: z.core.$ZodIssue, raw: unknown, tree: YamlTree, keys: KeySchema): Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  if (tree.brokenAt(path)) return []
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(keys, path, raw)
    return issue.keys.map((key) => ({
      message: `unknown key ${JSON.stringify(key)}: ${path.length === 0 ? placeFor(key, known, keys) : didYouMean(key, known)}`,
      offset: tree.keyAt([...path, key]),
    }))
  }
  const value = valueAt(raw, path)
  const variables = tree.variablesAt(path)
  const shown = value === undefined ? '' : ` ${shownValue(value, variables)}`
  // A suggestion is made from the value, so it would tell what a variable holds.
  const message =
    variables === undefined ? issue.message : issue.message.replace(/; (?:did you mean|write) .*$/s, '')
  return [
    { message: `${nameOf(path)}${shown}: ${message}`.replace(': is ', ' is '), offset: tree.valueAt(path) },
  ]
}

function placeFor(key: string, known: readonly string[], keys: KeySchema): string {
  const group = groupOf(keys, key)
  return group === undefined ? didYouMean(key, known) : `it belongs under "${group}"`
}

/** What to call a value: its key, with its number in the list it stands in. */
function nameOf(path: Path): string {
  const last = path.findLastIndex((step) => typeof step === 'string')
  const indexes = path.slice(last + 1).map((index) => `[${index}]`)
  return `${path[last] ?? 'the config'}${indexes.join('')}`
}

function shownValue(value: unknown, variables: string | undefined): string {
  if (variables !== undefined) return variables
  if (value === null) return '(empty)'
  if (Array.isArray(value)) return '(a list)'
  if (typeof value === 'object') return '(a block of keys)'
  const text = typeof value === 'string' ? JSON.stringify(redactText(value)) : String(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value !== null && typeof value === 'object' ? Reflect.get(value, step) : undefined),
    raw,
  )
}

/** A variable always gives text; where a number, or true or false, is due and the text is one, it is taken for it. */
function withNumbers(schema: z.ZodType, tree: YamlTree): unknown {
  if (!tree.hasVariables) return tree.value
  const raw = structuredClone(tree.value)
  for (const issue of schema.safeParse(raw).error?.issues ?? []) {
    const path = issue.path.filter((step) => typeof step !== 'symbol')
    const value = valueAt(raw, path)
    const parent = valueAt(raw, path.slice(0, -1))
    const last = path.at(-1)
    if (issue.code !== 'invalid_type' || typeof value !== 'string' || tree.variablesAt(path) === undefined)
      continue
    const meant = plainValue(value, issue.expected)
    if (meant !== undefined && last !== undefined && parent !== null && typeof parent === 'object')
      Reflect.set(parent, last, meant)
  }
  return raw
}

function plainValue(text: string, expected: string): number | boolean | undefined {
  if (expected === 'boolean' && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  if (/^(number|int)$/.test(expected) && /^[+-]?\d+(\.\d+)?$/.test(text.trim())) return Number(text)
  return undefined
}

function failure<R extends Registry>(
  problems: readonly Problem[],
  tree: YamlTree,
  { shownPath }: ParseOptions<R>,
) {
  const safe = problems.map(({ message, offset }) => ({ message: concealed(message, tree.secrets), offset }))
  return problemsError(shownPath, safe, tree.lineAndColumn)
}

/** Takes out what came from the environment, should a message quote it. Very short values would hit innocent words. */
function concealed(message: string, secrets: YamlTree['secrets']): string {
  return secrets
    .filter(({ value }) => value.length >= 4)
    .toSorted((a, b) => b.value.length - a.value.length)
    .reduce((text, { value, reference }) => {
      const quoted = JSON.stringify(value).slice(1, -1)
      return text.replaceAll(value, () => reference).replaceAll(quoted, () => reference)
    }, message)
}

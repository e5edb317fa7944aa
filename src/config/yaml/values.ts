import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml'
import { type Environment, expand, type Outside, type ReadSecret } from '../environment.js'
import type { Path } from '../path.js'
import type { Problem } from '../problem.js'
import { keyText, startOf } from './nodes.js'
import { offsetInScalar } from './offset-in-scalar.js'

/** Deeper nesting than any config has. */
const DEEPEST = 40
/** More values than any config has: aliases can multiply a small text without end. */
const MOST_VALUES = 300_000

type OutsideProblem = Problem & { path: Path; outside: Outside }

export type YamlValues = {
  /** Undefined when the text is too big to be a config. */
  value: unknown
  problems: readonly Problem[]
  /** Variables that are not set and files that can't be used, each with the path of the value that names it. */
  outside: readonly OutsideProblem[]
  /** The strings that held variables, as they are in the file. */
  withVariables: ReadonlyMap<Node, string>
  /** The strings whose variables are missing or badly written. */
  broken: ReadonlySet<Node>
  /** Every value that came from the environment or a file. */
  secrets: readonly { reference: string; value: string }[]
  /** Variables that have no default, with the place that needs them. */
  needed: readonly { name: string; path: Path }[]
}

/**
 * The values of a parsed YAML text. Variables are put into string values only here, after parsing, so that they can't
 * change the structure.
 *
 * @param readSecret reads the files that values name
 * @param lineOf the line, counted from 1, of an offset in the text
 */
export function yamlValues(
  document: Document,
  text: string,
  env: Environment,
  readSecret: ReadSecret | undefined,
  lineOf: (offset: number) => number,
): YamlValues {
  const problems: Problem[] = []
  const outside: OutsideProblem[] = []
  const secrets: { reference: string; value: string }[] = []
  const needed: { name: string; path: Path }[] = []
  const withVariables = new Map<Node, string>()
  const broken = new Set<Node>()
  let values = 0

  function toValue(node: unknown, depth: number, path: Path): unknown {
    values++
    if (values > MOST_VALUES) return undefined
    if (depth > DEEPEST)
      return refuse(node, 'is nested too deeply to be a config; an alias (*name) may hold itself')
    if (isAlias(node)) {
      const target = node.resolve(document)
      if (target !== undefined) return toValue(target, depth + 1, path)
      return refuse(
        node,
        `*${node.source} is an alias of nothing; to write a plain *, put the value in quotes`,
      )
    }
    if (isMap(node)) return toObject(node.items, depth, path)
    if (isSeq(node)) return node.items.map((item, index) => toValue(item, depth + 1, [...path, index]))
    return isScalar(node) ? toScalar(node, path) : null
  }

  function toObject(items: readonly Pair[], depth: number, path: Path): Record<string, unknown> {
    const object: Record<string, unknown> = {}
    const seen = new Map<string, unknown>()
    for (const { key: keyNode, value } of items) {
      const key = keyText(keyNode)
      const wrong = key === undefined ? 'expected a plain word as key' : wrongKey(key, seen)
      if (wrong !== undefined) refuse(keyNode, wrong)
      if (key === undefined || wrong !== undefined) continue
      seen.set(key, keyNode)
      object[key] = toValue(value, depth + 1, [...path, key])
    }
    return object
  }

  function wrongKey(key: string, seen: ReadonlyMap<string, unknown>): string | undefined {
    if (key === '__proto__') return "__proto__ can't be a key"
    if (!seen.has(key)) return undefined
    const line = lineOf(startOf(seen.get(key)))
    return `the key ${JSON.stringify(key)} stands here twice, first in line ${line}: keep one of them`
  }

  function toScalar(node: Scalar, path: Path): unknown {
    if (typeof node.value !== 'string' || !node.value.includes('${')) return node.value
    const expanded = expand(node.value, env, readSecret)
    for (const { message, offset, outside: where } of expanded.problems) {
      const problem = { message, offset: offsetInScalar(text, node, offset) }
      if (where !== undefined) outside.push({ ...problem, path, outside: where })
      else problems.push(problem)
    }
    if (expanded.problems.length > 0) broken.add(node)
    if (expanded.text !== node.value) withVariables.set(node, node.value)
    secrets.push(...expanded.read)
    needed.push(...expanded.needed.map((name) => ({ name, path })))
    return expanded.text
  }

  function refuse(node: unknown, message: string): undefined {
    problems.push({ message, offset: startOf(node) })
    return undefined
  }

  const value = toValue(document.contents, 0, [])
  const isTooBig = values > MOST_VALUES
  if (isTooBig) {
    problems.push({ message: 'aliases (*name) multiply this file beyond what a config holds', offset: 0 })
  }
  return { value: isTooBig ? undefined : value, problems, outside, withVariables, broken, secrets, needed }
}

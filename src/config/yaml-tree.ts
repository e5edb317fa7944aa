import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar } from 'yaml'
import { type Environment, expand } from './environment.js'
import { offsetInScalar } from './offset-in-scalar.js'
import type { Path } from './path.js'
import type { Problem } from './problem.js'
import { syntaxProblems } from './yaml-syntax.js'

/** A config file's text as plain values, which knows where each value stands. */
export type YamlTree = {
  value: unknown
  problems: readonly Problem[]
  /** Where the value at a path stands; that of the nearest value around it where there is none. */
  valueAt(path: Path): number
  /** Where the key stands that the path ends in. */
  keyAt(path: Path): number
  /** Where a character of the string at a path stands; the string's start when it can't be told. */
  characterAt(path: Path, index: number): number
  /** The text of a value that holds environment variables, before they were put in; undefined for any other value. */
  variablesAt(path: Path): string | undefined
  /** True for a value that a problem is already told of, so that what follows from it isn't. */
  brokenAt(path: Path): boolean
  /** True when some value holds environment variables. */
  hasVariables: boolean
  /** Every value that came from the environment, for taking it out of what is printed. */
  secrets: readonly { reference: string; value: string }[]
  lineAndColumn(offset: number): { line: number; col: number }
}

/** Deeper nesting than any config has. */
const DEEPEST = 40
/** More values than any config has: aliases can multiply a small text without end. */
const MOST_VALUES = 300_000

/** Reads YAML 1.2. Environment variables are put into string values only after parsing, so that they can't change the structure. */
export function readYaml(text: string, env: Environment): YamlTree {
  const lineCounter = new LineCounter()
  const tooDeep = deepLine(text)
  // Duplicate keys are found below: the library looks for them in quadratic time.
  const document = parseDocument(tooDeep === undefined ? text : '', {
    lineCounter,
    prettyErrors: false,
    uniqueKeys: false,
  })
  const problems: Problem[] = syntaxProblems([...document.errors, ...document.warnings], text)
  if (tooDeep !== undefined)
    problems.push({ message: 'is nested too deeply to be a config', offset: tooDeep })

  const secrets: { reference: string; value: string }[] = []
  const withVariables = new Map<Node, string>()
  const broken = new Set<Node>()
  let values = 0

  const resolve = (node: unknown) => (isAlias(node) ? node.resolve(document) : node)

  function toValue(node: unknown, depth: number): unknown {
    if (values++ > MOST_VALUES) return undefined
    if (depth > DEEPEST) return refuse(node, 'is nested too deeply; an alias (*name) may hold itself')
    if (isAlias(node)) {
      const target = node.resolve(document)
      if (target !== undefined) return toValue(target, depth + 1)
      return refuse(
        node,
        `*${node.source} is an alias of nothing; to write a plain *, put the value in quotes`,
      )
    }
    if (isMap(node)) return toObject(node.items, depth)
    if (isSeq(node)) return node.items.map((item) => toValue(item, depth + 1))
    return isScalar(node) ? toScalar(node) : null
  }

  function toObject(
    items: readonly { key: unknown; value: unknown }[],
    depth: number,
  ): Record<string, unknown> {
    const object: Record<string, unknown> = {}
    const seen = new Map<string, unknown>()
    for (const { key: keyNode, value } of items) {
      const key = keyText(keyNode)
      if (key === undefined || key === '__proto__') {
        refuse(keyNode, key === undefined ? 'expected a plain word as key' : "__proto__ can't be a key")
      } else if (seen.has(key)) {
        const { line } = lineCounter.linePos(start(seen.get(key)))
        refuse(
          keyNode,
          `the key ${JSON.stringify(key)} stands here twice, first in line ${line}: keep one of them`,
        )
      } else {
        seen.set(key, keyNode)
        object[key] = toValue(value, depth + 1)
      }
    }
    return object
  }

  function toScalar(node: Scalar): unknown {
    if (typeof node.value !== 'string' || !node.value.includes('${')) return node.value
    const expanded = expand(node.value, env)
    for (const { message, offset } of expanded.problems) {
      problems.push({ message, offset: offsetInScalar(text, node, offset) })
    }
    if (expanded.problems.length > 0) broken.add(node)
    secrets.push(...expanded.read)
    if (expanded.text !== node.value) withVariables.set(node, node.value)
    return expanded.text
  }

  function refuse(node: unknown, message: string): undefined {
    problems.push({ message, offset: start(node) })
    return undefined
  }

  /** The node at a path, or the innermost around it. */
  function nodeAt(path: Path): { node: unknown; found: boolean } {
    let node: unknown = resolve(document.contents)
    for (const step of path) {
      const next = child(node, step)
      if (next === undefined) return { node, found: false }
      node = resolve(next) ?? next
    }
    return { node, found: true }
  }

  const whole = problems.length > 0 ? undefined : toValue(document.contents, 0)
  if (values > MOST_VALUES)
    problems.push({ message: 'aliases (*name) multiply this file beyond what a config holds', offset: 0 })

  return {
    value: values > MOST_VALUES ? undefined : whole,
    problems,
    hasVariables: withVariables.size > 0,
    secrets,
    valueAt: (path) => start(nodeAt(path).node),
    keyAt: (path) => {
      const { node } = nodeAt(path.slice(0, -1))
      const pair = isMap(node)
        ? node.items.find(({ key }) => keyText(key) === String(path.at(-1)))
        : undefined
      return start(pair?.key ?? node)
    },
    characterAt: (path, index) => {
      const { node } = nodeAt(path)
      return isScalar(node) && !withVariables.has(node) ? offsetInScalar(text, node, index) : start(node)
    },
    variablesAt: (path) => {
      const { node, found } = nodeAt(path)
      return found && isScalar(node) ? withVariables.get(node) : undefined
    },
    brokenAt: (path) => {
      const { node, found } = nodeAt(path)
      return found && isScalar(node) && broken.has(node)
    },
    lineAndColumn: (offset) => lineCounter.linePos(offset),
  }
}

function child(node: unknown, step: string | number): unknown {
  if (isSeq(node)) return typeof step === 'number' ? node.items[step] : undefined
  if (isMap(node)) return node.items.find(({ key }) => keyText(key) === String(step))?.value ?? undefined
  return undefined
}

/** A key as it is written: `404` and `yes` are words like any other. */
function keyText(key: unknown): string | undefined {
  if (!isScalar(key) || key.value === null) return undefined
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
}

function start(node: unknown): number {
  const range = node !== null && typeof node === 'object' && 'range' in node ? node.range : undefined
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0
}

/** Where brackets or indentation go deeper than the parser survives; undefined in any real config. */
function deepLine(text: string): number | undefined {
  const match = /(?:[[{?-][ \t]*){200}|^ {2000}|(?:[[{][^[\]{}\n]{0,20}){200}/m.exec(text)
  return match?.index
}

import { isScalar, LineCounter, parseDocument, type Scalar } from 'yaml'
import type { Environment, ReadSecret } from '../environment.js'
import type { Path } from '../path.js'
import type { Problem } from '../problem.js'
import { keyNodeAt, nodeAt, startOf } from './nodes.js'
import { offsetInScalar } from './offset-in-scalar.js'
import { syntaxProblems } from './syntax.js'
import { type YamlValues, yamlValues } from './values.js'

/** A config file's text as plain values, which knows where each value stands. */
export type YamlTree = {
  /** Undefined when the text is no YAML. */
  value: unknown
  problems: readonly Problem[]
  /** Variables that are not set, and files that can't be used. */
  outside: YamlValues['outside']
  /** Every value that came from the environment or a file, for taking it out of what is printed. */
  secrets: YamlValues['secrets']
  /** Variables that have no default, with the place that needs them. */
  needed: YamlValues['needed']
  /** True when some value holds environment variables. */
  hasVariables: boolean
  /** Where the value at a path stands; that of the nearest value around it where there is none. */
  valueAt(path: Path): number
  /** Where the key stands that the path ends in. */
  keyAt(path: Path): number
  /** Where a character of the string at a path stands; the string's start when it can't be told. */
  characterAt(path: Path, index: number): number
  /** The text of a value that holds environment variables, before they were put in; undefined for any other value. */
  variablesAt(path: Path): string | undefined
  /** A number or the like as it is written: `1.10`, which as a number is 1.1; undefined for any other value. */
  writtenAt(path: Path): string | undefined
  /** True for a value that a problem is already told of, so that what follows from it isn't. */
  brokenAt(path: Path): boolean
  lineAndColumn(offset: number): { line: number; col: number }
}

const nothing: YamlValues = {
  value: undefined,
  problems: [],
  outside: [],
  withVariables: new Map(),
  broken: new Set(),
  secrets: [],
  needed: [],
}

/** Reads YAML 1.2, with variables from the environment, and what files hold, in its string values. */
export function readYaml(text: string, env: Environment, readSecret?: ReadSecret): YamlTree {
  const lineCounter = new LineCounter()
  const tooDeep = deepPlace(text)
  // Duplicate keys are found while reading the values: the library takes quadratic time for it.
  const options = { lineCounter, prettyErrors: false, uniqueKeys: false }
  const document = parseDocument(tooDeep === undefined ? text : '', options)
  const syntax = [
    ...syntaxProblems([...document.errors, ...document.warnings], text),
    ...(tooDeep === undefined ? [] : [{ message: 'is nested too deeply to be a config', offset: tooDeep }]),
  ]
  const lineAndColumn = (offset: number) => lineCounter.linePos(offset)
  const { value, problems, outside, withVariables, broken, secrets, needed } =
    syntax.length > 0
      ? nothing
      : yamlValues(document, text, env, readSecret, (offset) => lineAndColumn(offset).line)

  const scalarAt = (path: Path): Scalar | undefined => {
    const { node, found } = nodeAt(document, path)
    return found && isScalar(node) ? node : undefined
  }
  return {
    value,
    problems: [...syntax, ...problems],
    outside,
    secrets,
    needed,
    hasVariables: withVariables.size > 0,
    valueAt: (path) => startOf(nodeAt(document, path).node),
    keyAt: (path) => startOf(keyNodeAt(document, path)),
    characterAt: (path, index) => {
      const scalar = scalarAt(path)
      // With variables put in, the index is no longer one of the file's text.
      const isAsWritten = scalar !== undefined && !withVariables.has(scalar)
      return isAsWritten ? offsetInScalar(text, scalar, index) : startOf(nodeAt(document, path).node)
    },
    writtenAt: (path) => {
      const scalar = scalarAt(path)
      return typeof scalar?.value === 'number' || typeof scalar?.value === 'boolean'
        ? scalar.source
        : undefined
    },
    variablesAt: (path) => {
      const scalar = scalarAt(path)
      return scalar && withVariables.get(scalar)
    },
    brokenAt: (path) => {
      // One address may stand where a list of them can: then the path goes on below the text.
      const { node } = nodeAt(document, path)
      return isScalar(node) && broken.has(node)
    },
    lineAndColumn,
  }
}

/** Where brackets or indentation go deeper than the parser survives; undefined in any real config. */
function deepPlace(text: string): number | undefined {
  return /(?:(?:[[{]|[?-][ \t])[ \t]*){200}|^ {2000}|(?:[[{][^[\]{}\n]{0,20}){200}/m.exec(text)?.index
}

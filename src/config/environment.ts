import { setVariable } from '../text/system-commands.js'

/** Variables by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/** `isUnset` tells a variable that is not set from one that is badly written. */
type ExpansionProblem = { message: string; offset: number; isUnset?: true }

/** A value after expansion, and what went wrong in it; offsets are into the text before expansion. */
export type Expanded = {
  text: string
  /** The variables that were read, with what each gave. Their values are never printed. */
  read: readonly { reference: string; value: string }[]
  problems: readonly ExpansionProblem[]
  /** Names of the variables without which the value is not whole: those that have no default. */
  needed: readonly string[]
}

// `$${` is an escape; `${…}` is a variable, or a mistake if what stands inside has not the right form.
const references = /\$\$\{|\$\{([^}]*)(\}?)/g
const form = /^([A-Za-z_]\w*)(?::-(.*))?$/s

/**
 * Puts the environment's values in place of `${NAME}` and `${NAME:-default}`. `$${NAME}` stands for a plain `${NAME}`.
 * A variable that is set but empty counts as not set, as in a CI job whose secret is missing. Values are not expanded again.
 */
export function expand(text: string, env: Environment): Expanded {
  const read: { reference: string; value: string }[] = []
  const problems: ExpansionProblem[] = []
  const needed: string[] = []
  const expanded = text.replace(
    references,
    (whole: string, inside: string | undefined, end: string, offset: number) => {
      if (inside === undefined) return '${'
      const [, name, otherwise] = (end === '}' && form.exec(inside)) || []
      if (name === undefined) {
        problems.push({
          message: `${whole} is no variable: write \${NAME} or \${NAME:-default}, and $\${ for a plain \${`,
          offset,
        })
        return whole
      }
      if (otherwise === undefined) needed.push(name)
      const value = env[name] || otherwise
      if (value === undefined) problems.push({ message: missing(name), offset, isUnset: true })
      else if (env[name]) read.push({ reference: whole, value })
      return value ?? whole
    },
  )
  return { text: expanded, read, problems, needed }
}

const missing = (name: string) =>
  `the environment variable ${name} is not set: run ${setVariable(name, process.platform)} first, or write \${${name}:-default}`

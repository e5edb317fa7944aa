import { setVariable } from '../text/system-commands.js'

/** Variables by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What stands in a file that holds a secret, or why nobody can use it, as a clause that says what to do. */
export type SecretFile = { text: string } | { problem: string }

/** Reads the file of a `${file:…}`, as the config names it. */
export type ReadSecret = (written: string) => SecretFile

/**
 * What is wrong outside of the text is told from what is badly written: `variable`, one that is not set; `file`, one that can't be
 * used.
 */
type ExpansionProblem = { message: string; offset: number; outside?: Outside }

export type Outside = 'variable' | 'file'

/** A value after expansion, and what went wrong in it; offsets are into the text before expansion. */
export type Expanded = {
  text: string
  /** The variables and files that were read, with what each gave. Their values are never printed. */
  read: readonly { reference: string; value: string }[]
  problems: readonly ExpansionProblem[]
  /** Names of the variables without which the value is not whole: those that have no default. */
  needed: readonly string[]
}

// `$${` is an escape; `${…}` is a variable, or a mistake if what stands inside has not the right form.
const references = /\$\$\{|\$\{([^}]*)(\}?)/g
const form = /^([A-Za-z_]\w*)(?::-(.*))?$/s
const fileForm = /^file:(?!-)(.+)$/s

/**
 * Puts the environment's values in place of `${NAME}` and `${NAME:-default}`, and what a file holds in place of `${file:PATH}`.
 * `$${NAME}` stands for a plain `${NAME}`. A variable that is set but empty counts as not set, as in a CI job whose secret is
 * missing. Values are not expanded again.
 */
export function expand(text: string, env: Environment, readSecret: ReadSecret = unread): Expanded {
  const read: { reference: string; value: string }[] = []
  const problems: ExpansionProblem[] = []
  const needed: string[] = []
  const expanded = text.replace(
    references,
    (whole: string, inside: string | undefined, end: string, offset: number) => {
      if (inside === undefined) return '${'
      const path = end === '}' ? fileForm.exec(inside)?.[1]?.trim() : undefined
      if (path) {
        const file = readSecret(path)
        if ('problem' in file) problems.push({ message: file.problem, offset, outside: 'file' })
        else read.push({ reference: whole, value: file.text })
        return 'problem' in file ? whole : file.text
      }
      const [, name, otherwise] = (end === '}' && form.exec(inside)) || []
      if (name === undefined) {
        problems.push({
          message: `${whole} is no variable: write \${NAME}, \${NAME:-default} or \${file:PATH}, and $\${ for a plain \${`,
          offset,
        })
        return whole
      }
      if (otherwise === undefined) needed.push(name)
      const value = env[name] || otherwise
      if (value === undefined) problems.push({ message: missing(name), offset, outside: 'variable' })
      else if (env[name]) read.push({ reference: whole, value })
      return value ?? whole
    },
  )
  return { text: expanded, read, problems, needed }
}

const missing = (name: string) =>
  `the environment variable ${name} is not set: run ${setVariable(name, process.platform)} first, or write \${${name}:-default}`

const unread: ReadSecret = (path) => ({ problem: `${path} is not read here` })

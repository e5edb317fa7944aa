import { brandProblems, type CheckQuery, signalProblems, sourceProblems } from './checks.js'
import type { Environment } from './environment.js'
import { issueProblems } from './issues.js'
import { issueMessage } from './messages.js'
import { problemsError } from './problem.js'
import { type ConfigOf, configSchema, type Registry } from './schema.js'
import { concealed, withNumbers } from './variables.js'
import { readYaml } from './yaml-tree.js'

export type ParseOptions<R extends Registry> = {
  /** The file's name as people should read it. */
  shownPath: string
  env: Environment
  sources: R
  checkQuery?: CheckQuery | undefined
  /** Names the signals that `scoring.signals` may hold. Undefined takes any. */
  signals?: (() => readonly string[]) | undefined
}

/**
 * The text of a config file, checked. Pure.
 *
 * @throws MentionsError with all problems at once, each with line and column
 */
export function parseConfig<R extends Registry>(text: string, options: ParseOptions<R>): ConfigOf<R> {
  const { shownPath, env, sources, checkQuery, signals } = options
  const tree = readYaml(text, env)
  const schema = configSchema(sources)
  const raw = withNumbers(schema, tree)
  // A text that is no YAML has no values to check. Compiling the schema would cost more than it saves on one file.
  const result = raw === undefined ? undefined : schema.safeParse(raw, { error: issueMessage, jitless: true })
  const problems = [
    ...tree.problems,
    ...issueProblems(result?.error?.issues ?? [], schema, raw, tree),
    ...brandProblems(raw, tree, checkQuery),
    ...sourceProblems(raw, tree, sources),
    ...signalProblems(raw, tree, signals),
  ]
  if (result?.success && problems.length === 0) return result.data
  const safe = problems.map(({ message, offset }) => ({ message: concealed(message, tree.secrets), offset }))
  throw problemsError(shownPath, safe, tree.lineAndColumn)
}

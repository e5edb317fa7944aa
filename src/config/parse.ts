import type { MentionsError } from '../model/error.js'
import type { Registry } from '../sources/source.js'
import { alertProblems } from './alert-checks.js'
import { brandProblems, type CheckQuery, signalProblems, sourceProblems } from './checks.js'
import { clearSecrets } from './clear-secrets.js'
import type { Environment, ReadSecret } from './environment.js'
import { issueProblems } from './issues.js'
import { issueMessage } from './messages.js'
import { withOwners } from './owners.js'
import { type Path, pathInFile } from './path.js'
import { type Problem, problemsError } from './problem.js'
import { queriesFromFiles, type ReadQuery } from './queries-from-files.js'
import { type ConfigOf, configSchema } from './schema/index.js'
import {
  concealed,
  isOfDestinations,
  isOfMail,
  withNumbers,
  withoutAlerts,
  withoutMail,
} from './variables.js'
import { readYaml, type YamlTree } from './yaml/tree.js'

export type ParseOptions<R extends Registry> = {
  /** The file's name as people should read it. */
  shownPath: string
  env: Environment
  sources: R
  checkQuery?: CheckQuery | undefined
  /** Reads the file that a `matchFile` names. Undefined leaves them unread. */
  readQuery?: ReadQuery | undefined
  /** Reads the file of a `${file:…}`. Undefined makes it a problem to name one. */
  readSecret?: ReadSecret | undefined
  /** Names the signals that `scoring.signals` may hold. Undefined takes any. */
  signals?: (() => readonly string[]) | undefined
}

/**
 * `mailProblem`: variables and files of the mail settings that are not there, or hold what cannot be. Then `config` holds no mail settings.
 * `alertsProblem`: the same of the destinations of alerts; then it holds no alerts.
 */
type ReadConfig<R extends Registry> = {
  config: ConfigOf<R>
  mailProblem?: MentionsError
  alertsProblem?: MentionsError
  /** The variables that the file needs, by name: those of the mail settings, and all others. */
  variables: { mail: readonly string[]; other: readonly string[] }
}

/** What only sending needs, and the values without it. */
const laterParts = [
  { isOf: isOfMail, without: withoutMail },
  { isOf: isOfDestinations, without: withoutAlerts },
] as const
const isOfLaterPart = (path: Path): boolean => laterParts.some(({ isOf }) => isOf(path))

/**
 * The text of a config file, checked. Pure. Only what sends mail or alerts needs the passwords for it, so that a variable in these settings
 * that is not set, or holds what cannot be, is no error yet. What is written in the file itself is: who wrote it is there to mend it.
 *
 * @throws MentionsError with all other problems at once, each with line and column
 */
export const readConfig = <R extends Registry>(text: string, options: ParseOptions<R>): ReadConfig<R> =>
  checkedConfig(readYaml(text, options.env, options.readSecret), options)

/** As `readConfig`, of a text that was read as YAML. */
export function checkedConfig<R extends Registry>(
  tree: YamlTree,
  options: Omit<ParseOptions<R>, 'env' | 'readSecret'>,
): ReadConfig<R> {
  const { shownPath, sources, checkQuery, readQuery, signals } = options
  const schema = configSchema(sources)
  const raw = withNumbers(schema, tree)
  // A text that is no YAML has no values to check. Compiling the schema would cost more than it saves on one file.
  const check = (values: unknown) => schema.safeParse(values, { error: issueMessage, jitless: true })
  const result = raw === undefined ? undefined : check(raw)
  const queries = queriesFromFiles(raw, tree, { checkQuery, readQuery })
  const issues = result?.error?.issues ?? []
  const isLater = ({ path }: (typeof issues)[number]) => {
    const steps = pathInFile(path, raw)
    return isOfLaterPart(steps) && tree.variablesAt(steps) !== undefined
  }
  const [ofMail = [], ofAlerts = []] = laterParts.map(({ isOf }) => [
    ...tree.outside.filter(({ path }) => isOf(path)),
    ...issueProblems(
      issues.filter((issue) => isLater(issue) && isOf(pathInFile(issue.path, raw))),
      schema,
      raw,
      tree,
    ),
  ])
  const later = [...ofMail, ...ofAlerts]
  const problems = [
    ...tree.problems,
    ...tree.outside.filter(({ path }) => !isOfLaterPart(path)),
    ...issueProblems(
      issues.filter((issue) => !isLater(issue)),
      schema,
      raw,
      tree,
    ),
    ...brandProblems(raw, tree, checkQuery),
    ...queries.problems,
    ...sourceProblems(raw, tree, sources),
    ...clearSecrets(raw, tree, sources),
    ...signalProblems(raw, tree, signals),
    ...alertProblems(raw, tree),
  ]
  const errorOf = (some: readonly Problem[]) => {
    const safe = some.map((problem) => ({ ...problem, message: concealed(problem.message, tree.secrets) }))
    return problemsError(shownPath, safe, tree.lineAndColumn)
  }
  const isMissing = [ofMail.length > 0, ofAlerts.length > 0]
  const usable =
    later.length === 0
      ? result
      : check(laterParts.reduce((rest, { without }, part) => (isMissing[part] ? without(rest) : rest), raw))
  if (!usable?.success || problems.length > 0) throw errorOf([...problems, ...later])
  return {
    config: {
      ...usable.data,
      brands: queries.into(usable.data.brands),
      sources: withOwners(usable.data.sources, usable.data.brands, sources),
    },
    ...(ofMail.length > 0 && { mailProblem: errorOf(ofMail) }),
    ...(ofAlerts.length > 0 && { alertsProblem: errorOf(ofAlerts) }),
    variables: variablesOf(tree),
  }
}

function variablesOf({ needed }: YamlTree): ReadConfig<Registry>['variables'] {
  const names = (some: YamlTree['needed']) => [...new Set(some.map(({ name }) => name))]
  return {
    mail: names(needed.filter(({ path }) => isOfMail(path))),
    other: names(needed.filter(({ path }) => !isOfMail(path))),
  }
}

/** As `readConfig`, with variables that are not set being errors wherever they stand. */
export function parseConfig<R extends Registry>(text: string, options: ParseOptions<R>): ConfigOf<R> {
  const { config, mailProblem, alertsProblem } = readConfig(text, options)
  const problem = mailProblem ?? alertsProblem
  if (problem !== undefined) throw problem
  return config
}

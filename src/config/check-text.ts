import type { MentionsError } from '../model/error.js'
import { loadSources } from '../sources/load.js'
import { type CheckQuery, hasQueries, sourceTypes } from './checks.js'
import type { Environment, ReadSecret } from './environment.js'
import { checkedConfig } from './parse.js'
import type { ReadQuery } from './queries-from-files.js'
import type { Config } from './schema/index.js'
import { readYaml } from './yaml/tree.js'

export type CheckText = {
  /** The file's name as people should read it. */
  shownPath: string
  env: Environment
  readQuery: ReadQuery
  readSecret: ReadSecret
  /** Gives what judges `match`, `exclude`, `about` and `notAbout`; asked for only where a config has any of them. */
  queries?: (() => CheckQuery | Promise<CheckQuery>) | undefined
  /** Names the signals that `scoring.signals` may hold. */
  signals?: (() => readonly string[] | Promise<readonly string[]>) | undefined
}

/** A config that can be worked with. */
export type Checked = {
  config: Config
  /** Variables of the mail settings that are not set; the config then has no mail settings. */
  mailProblem?: MentionsError
  /** The same of the destinations of alerts; the config then has no alerts. */
  alertsProblem?: MentionsError
  /** The variables that the file needs, by name: those of the mail settings, and all others. */
  variables: { mail: readonly string[]; other: readonly string[] }
}

/**
 * Reads a config's text and checks it.
 *
 * @throws MentionsError with all its problems at once
 */
export async function checkText(
  text: string,
  { shownPath, env, readQuery, readSecret, queries, signals }: CheckText,
): Promise<Checked> {
  const known = mayNameSignals(text) ? await signals?.() : undefined
  const tree = readYaml(text, env, readSecret)
  const read = checkedConfig(tree, {
    shownPath,
    sources: await loadSources(sourceTypes(tree.value)),
    checkQuery: hasQueries(tree.value) ? await queries?.() : undefined,
    readQuery,
    signals: known && (() => known),
  })
  // Each of its sources was checked against the schema of its own type.
  return { ...read, config: read.config as Config }
}

/** Their names are those of the word lists, which take as long to load as all else: few configs name any. YAML may write a key with `\\`. */
const mayNameSignals = (text: string): boolean => /signals|\\/.test(text)

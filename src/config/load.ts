import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { MentionsError } from '../model/error.js'
import { loadSources } from '../sources/load.js'
import type { Registry } from '../sources/source.js'
import { type CheckQuery, hasQueries, sourceTypes } from './checks.js'
import { findConfig } from './find.js'
import type { Machine } from './folders.js'
import { checkedConfig } from './parse.js'
import { pathInConfig } from './paths.js'
import { readQueryFile } from './query-file.js'
import { readConfigText } from './read-text.js'
import type { Config } from './schema/index.js'
import { secretReader } from './secret-file.js'
import { shownPath } from './shown-path.js'
import { readYaml } from './yaml/tree.js'

export type LoadOptions = Machine & {
  /** The value of `--config`. */
  path?: string | undefined
  /** The folder that the command was started in. */
  cwd: string
  /** Gives what judges `match`, `exclude`, `about` and `notAbout`; asked for only where a config has any of them. */
  queries?: (() => CheckQuery | Promise<CheckQuery>) | undefined
  /** Names the signals that `scoring.signals` may hold. */
  signals?: (() => readonly string[] | Promise<readonly string[]>) | undefined
}

export type LoadedConfig = {
  config: Config
  /** Its sources, by their type. */
  registry: Registry
  /** Variables of the mail settings that are not set; the config then has no mail settings. */
  mailProblem?: MentionsError
  /** The same of the destinations of alerts; the config then has no alerts. */
  alertsProblem?: MentionsError
  /** The variables that the file needs, by name: those of the mail settings, and all others. */
  variables: { mail: readonly string[]; other: readonly string[] }
  /** Absolute. */
  path: string
  /** Where relative paths in the config start, as a `file:` URL ending in `/`. */
  folder: URL
  /** A config that is not read, since it stands where earlier versions looked. */
  passedOver?: string
}

/**
 * Finds, reads and checks the config.
 *
 * @throws MentionsError when there is none, it can't be read, or it has problems; then all of them at once
 */
export async function loadConfig({
  path: asked,
  platform,
  env,
  cwd,
  queries,
  signals,
}: LoadOptions): Promise<LoadedConfig> {
  const { path, passedOver } = await findConfig(asked, { platform, env, cwd })
  const text = await readConfigText(path)
  const folder = pathToFileURL(`${dirname(path)}/`)
  const readQuery = (written: string) => readQueryFile(pathInConfig(written, folder, { platform, env }))
  const known = mayNameSignals(text) ? await signals?.() : undefined
  const tree = readYaml(text, env, secretReader(folder, { platform, env }))
  const registry = await loadSources(sourceTypes(tree.value))
  const read = checkedConfig(tree, {
    shownPath: shownPath(path, cwd),
    sources: registry,
    checkQuery: hasQueries(tree.value) ? await queries?.() : undefined,
    readQuery,
    signals: known && (() => known),
  })
  // Each of its sources was checked against the schema of its own type.
  const config = read.config as Config
  return { ...read, config, registry, path, folder, ...(passedOver !== undefined && { passedOver }) }
}

/** Their names are those of the word lists, which take as long to load as all else: few configs name any. YAML may write a key with `\\`. */
const mayNameSignals = (text: string): boolean => /signals|\\/.test(text)

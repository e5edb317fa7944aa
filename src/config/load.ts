import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadSources } from '../sources/load.js'
import type { Registry } from '../sources/source.js'
import type { Checked, CheckText } from './check-text.js'
import type { Environment } from './environment.js'
import { findConfig } from './find.js'
import type { Machine } from './folders.js'
import { keptChecks } from './kept-checks.js'
import { pathInConfig } from './paths.js'
import { readQueryFile } from './query-file.js'
import { readConfigText } from './read-text.js'
import { secretReader } from './secret-file.js'
import { shownPath } from './shown-path.js'

export type LoadOptions = Machine &
  Pick<CheckText, 'queries' | 'signals'> & {
    /** The value of `--config`. */
    path?: string | undefined
    /** The folder that the command was started in. */
    cwd: string
    /** The user's own folder for what can be made again, where there is one. */
    cache?: string | undefined
  }

export type LoadedConfig = Checked & {
  /** Its sources, by their type. */
  registry: Registry
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
  cache,
  queries,
  signals,
}: LoadOptions): Promise<LoadedConfig> {
  const { path, passedOver } = await findConfig(asked, { platform, env, cwd })
  const text = await readConfigText(path)
  const folder = pathToFileURL(`${dirname(path)}/`)
  const read = async (env: Environment) => {
    const here = { platform, env }
    let readsFiles = false
    const noting =
      <Written, Found>(readFile: (written: Written) => Found) =>
      (written: Written) => {
        readsFiles = true
        return readFile(written)
      }
    const { checkText } = await import('./check-text.js')
    const checked = await checkText(text, {
      shownPath: shownPath(path, cwd),
      env,
      readQuery: noting((written) => readQueryFile(pathInConfig(written, folder, here))),
      readSecret: noting(secretReader(folder, here)),
      queries,
      signals,
    })
    return { checked, dependsOnFiles: readsFiles }
  }
  const checked =
    cache === undefined ? (await read(env)).checked : await keptChecks(cache, path).checked(text, env, read)
  const registry = await loadSources(checked.config.sources.map(({ type }) => type))
  return { ...checked, registry, path, folder, ...(passedOver !== undefined && { passedOver }) }
}

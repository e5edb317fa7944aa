import { resolve } from 'node:path'
import type { App, GlobalOptions } from '../cli/app.js'
import { loadConfig } from '../config/load.js'
import { storePath } from '../config/paths.js'
import type { Config } from '../config/schema/index.js'
import { checkQuery } from '../judge/match/index.js'
import { signalNames } from '../judge/score/points.js'
import type { MentionsError } from '../model/error.js'
import { type ConfiguredSource, configuredSources } from '../sources/configured.js'

/** What a command that works on a config starts from. */
export type Setup = {
  config: Config
  /** What to throw when mail is to be sent: variables for it that are not set. */
  mailProblem?: MentionsError
  configPath: string
  /** The folder of the config, where its relative paths start. */
  folder: URL
  sources: readonly ConfiguredSource[]
  storePath: string
}

export async function setUp(app: App, options: GlobalOptions): Promise<Setup> {
  const { config, mailProblem, path, folder } = await loadConfig({
    path: options.config,
    env: app.env,
    cwd: app.cwd,
    checkQuery,
    signals: signalNames,
  })
  return {
    config,
    ...(mailProblem && { mailProblem }),
    configPath: path,
    folder,
    sources: configuredSources(config.sources, config.every),
    storePath: resolve(app.cwd, storePath({ option: options.store, env: app.env, config, folder })),
  }
}

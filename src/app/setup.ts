import { resolve } from 'node:path'
import { NoConfigError } from '../config/find.js'
import { loadConfig } from '../config/load.js'
import { storePath } from '../config/paths.js'
import type { Config } from '../config/schema/index.js'
import { checkQuery } from '../judge/match/index.js'
import { signalNames } from '../judge/score/points.js'
import type { MentionsError } from '../model/error.js'
import { type ConfiguredSource, configuredSources } from '../sources/configured.js'
import type { Context, Where } from './context.js'

/** What a use case that works on a config starts from. */
export type Setup = {
  config: Config
  /** What to throw when mail is to be sent: variables for it that are not set. */
  mailProblem?: MentionsError
  configPath: string
  /** The environment variables that the config needs, by name: for its mail settings, and for all else. */
  variables: { mail: readonly string[]; other: readonly string[] }
  /** The folder of the config, where its relative paths start. */
  folder: URL
  sources: readonly ConfiguredSource[]
  storePath: string
}

export type SetupContext = Pick<Context, 'env' | 'cwd'>

/** @throws MentionsError when there is no config, or one that can't be read */
export async function setUp({ env, cwd }: SetupContext, where: Where): Promise<Setup> {
  const { config, mailProblem, variables, path, folder } = await loadConfig({
    path: where.config,
    env,
    cwd,
    checkQuery,
    signals: signalNames,
  })
  return {
    config,
    ...(mailProblem && { mailProblem }),
    configPath: path,
    variables,
    folder,
    sources: configuredSources(config.sources, config.every),
    storePath: resolve(cwd, storePath({ option: where.store, env, config, folder })),
  }
}

/** The same for what works without a config, too; one that is asked for, or wrong, is an error. */
export async function setUpIfAny(context: SetupContext, where: Where): Promise<Setup | undefined> {
  try {
    return await setUp(context, where)
  } catch (error) {
    if (where.config === undefined && error instanceof NoConfigError) return undefined
    throw error
  }
}

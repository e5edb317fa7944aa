import { accountOf, federatedAccount } from '../channels/accounts.js'
import { type ConfiguredChannel, configuredChannels } from '../channels/configured.js'
import { NoConfigError } from '../config/find.js'
import { loadConfig } from '../config/load.js'
import { withPresentOwners } from '../config/owners.js'
import type { Config } from '../config/schema/index.js'
import { type StoreAt, storeAt } from '../config/store-at.js'
import { seenFiles } from '../files/seen.js'
import type { MentionsError } from '../model/error.js'
import { type ConfiguredSource, configuredSources } from '../sources/configured.js'
import type { Context, Where } from './context.js'

/** What a use case that works on a config starts from. */
export type Setup = {
  config: Config
  /** What to throw when mail is to be sent: variables for it that are not set, or hold what cannot be. */
  mailProblem?: MentionsError
  /** The same of alerts, of which the config then has none. */
  alertsProblem?: MentionsError
  configPath: string
  /** The environment variables that the config needs, by name: for its mail settings, and for all else. */
  variables: { mail: readonly string[]; other: readonly string[] }
  /** The folder of the config, where its relative paths start. */
  folder: URL
  sources: readonly ConfiguredSource[]
  /** Where the brands speak themselves. */
  channels: readonly ConfiguredChannel[]
  storeAt: StoreAt
  /** A config and a store where earlier versions had them, which are not read: there are others where they belong. */
  passedOver: readonly string[]
}

export type SetupContext = Pick<Context, 'platform' | 'env' | 'cwd' | 'cache'>

/** @throws MentionsError when there is no config, or one that can't be read */
export async function setUp({ platform, env, cwd, cache }: SetupContext, where: Where): Promise<Setup> {
  const { config, registry, mailProblem, alertsProblem, variables, path, folder, passedOver } =
    await loadConfig({
      path: where.config,
      platform,
      env,
      cwd,
      cache,
      queries: async () => (await import('../judge/match/parse.js')).checkQuery,
      signals: async () => (await import('../judge/score/points.js')).signalNames(),
    })
  const { passedOver: storePassedOver, ...at } = storeAt({
    option: where.store,
    platform,
    env,
    config,
    folder,
    cwd,
    files: seenFiles,
  })
  return {
    config: { ...config, brands: config.brands.map(withAccounts) },
    ...(mailProblem && { mailProblem }),
    ...(alertsProblem && { alertsProblem }),
    configPath: path,
    variables,
    folder,
    sources: withPresentOwners(configuredSources(config.sources, config.every, registry), config.brands),
    channels: configuredChannels(config.brands, config.every),
    storeAt: at,
    passedOver: [passedOver, storePassedOver].filter((path) => path !== undefined),
  }
}

/** An account in which a brand speaks is one of its own, wherever it is met: at other servers of the fediverse, too. */
function withAccounts<Brand extends Config['brands'][number]>(brand: Brand): Brand {
  const accounts = [...brand.staff, ...brand.official.flatMap(({ url }) => accountOf(url) ?? [])]
  const all = [...new Set([...accounts, ...accounts.flatMap((account) => federatedAccount(account) ?? [])])]
  return all.length === brand.staff.length ? brand : { ...brand, staff: all }
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

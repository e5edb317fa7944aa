import { isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MentionsError } from '../model/error.js'
import type { Environment } from './environment.js'

export type StorePathOptions = {
  /** The value of `--store`. */
  option?: string | undefined
  env: Environment
  config: { store?: string | undefined }
  /** The config's folder, where its relative paths start, as a `file:` URL ending in `/`. */
  folder: URL
}

/**
 * Where the store is: `--store`, `$MENTIONS_STORE`, `store` in the config, then the XDG data directory. The first two are
 * relative to the current folder and given back as they are; everything else is absolute.
 *
 * @throws MentionsError when nothing tells, as for a cron job without HOME
 */
export function storePath({ option, env, config, folder }: StorePathOptions): string {
  const named = option || env.MENTIONS_STORE
  if (named) return named
  if (config.store !== undefined) return configured(config.store, env, folder)
  const data = dataFolder(env)
  if (data !== undefined) return join(data, 'mentions', 'mentions.db')
  throw new MentionsError('There is no place to remember things: neither HOME nor XDG_DATA_HOME is set.', {
    hint: 'Name a file with `--store FILE`, or with `store:` in the config.',
  })
}

function configured(store: string, env: Environment, folder: URL): string {
  if (isAbsolute(store)) return store
  // The shell replaces ~ on a command line; in a file nobody does.
  const home = homeFolder(env)
  if (home !== undefined && /^~[\\/]/.test(store)) return join(home, store.slice(2))
  return join(fileURLToPath(folder), store)
}

/** The XDG Base Directory Specification wants relative values ignored. */
function dataFolder(env: Environment): string | undefined {
  if (env.XDG_DATA_HOME !== undefined && isAbsolute(env.XDG_DATA_HOME)) return env.XDG_DATA_HOME
  const home = homeFolder(env)
  return home === undefined ? undefined : join(home, '.local', 'share')
}

const homeFolder = ({ HOME, USERPROFILE }: Environment) => HOME || USERPROFILE || undefined

import { fileURLToPath } from 'node:url'
import { MentionsError } from '../model/error.js'
import { fromHome } from '../text/home.js'
import { type Machine, pathsOf, usualStores } from './folders.js'

export type StorePathOptions = Machine & {
  /** The value of `--store`. */
  option?: string | undefined
  config: { store?: string | undefined }
  /** The config's folder, where its relative paths start, as a `file:` URL ending in `/`. */
  folder: URL
  /** Whether there is a file. */
  exists: (path: string) => boolean
}

export type StorePath = {
  path: string
  /** A store at a place of earlier versions that is not read, since there is one where it belongs. */
  passedOver?: string
}

/**
 * Where the store is: `--store`, `$MENTIONS_STORE`, `store` in the config, then the usual place of the system. The first two
 * are relative to the current folder and given back as they are, but for a `~`; everything else is absolute.
 *
 * @throws MentionsError when nothing tells, as for a cron job without HOME
 */
export function storePath({ option, config, folder, exists, ...machine }: StorePathOptions): StorePath {
  const named = option || machine.env.MENTIONS_STORE
  if (named) return { path: fromHome(named, machine) }
  if (config.store !== undefined) return { path: pathInConfig(config.store, folder, machine) }
  const places = usualStores(machine)
  const [found = places[0], passedOver] = places.filter(exists)
  if (found !== undefined) return { path: found, ...(passedOver !== undefined && { passedOver }) }
  const variables = machine.platform === 'win32' ? 'LOCALAPPDATA nor USERPROFILE' : 'HOME nor XDG_DATA_HOME'
  throw new MentionsError(`There is no place to remember things: neither ${variables} is set.`, {
    hint: 'Name a file with `--store FILE`, or with `store:` in the config.',
  })
}

/** The absolute path of a file or folder as a config names it: from the config's own folder on, or from home with `~/`. */
export function pathInConfig(written: string, folder: URL, machine: Machine): string {
  const windows = machine.platform === 'win32'
  const paths = pathsOf(machine.platform)
  const meant = fromHome(written, machine)
  return paths.isAbsolute(meant) ? meant : paths.join(fileURLToPath(folder, { windows }), meant)
}

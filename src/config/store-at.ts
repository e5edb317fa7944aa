import { createHash } from 'node:crypto'
import { MentionsError } from '../model/error.js'
import {
  type AddressParts,
  addressOf,
  partsOf,
  USUAL_SCHEMA,
  withoutPassword,
} from '../text/database-address.js'
import { fromHome } from '../text/home.js'
import { allParameters, type SeenFiles } from './database/parameters.js'
import { type Machine, pathsOf, usualStores } from './folders.js'
import { pathInConfig } from './paths.js'

/** Where a store is. */
export type StoreAt = {
  /** The absolute path of its file, or the address of its database with all that leads into it: never to be shown. */
  place: string
  /** The same as it was written, and as it may be shown: without a password. */
  shown: string
  /** What the paths of the files beside it begin with. Those of a database are in the data folder of this machine. */
  beside: string
}

export type StoreAtOptions = Machine & {
  /** The value of `--store`. */
  option?: string | undefined
  config: { store?: string | undefined }
  /** The config's folder, where its relative paths start, as a `file:` URL ending in `/`. */
  folder: URL
  /** Where the paths of `--store` and `$MENTIONS_STORE` start. */
  cwd: string
  files: SeenFiles
}

export type FoundStore = StoreAt & {
  /** A store at a place of earlier versions that is not read, since there is one where it belongs. */
  passedOver?: string
}

/** Whether that is the address of a database, and not the path of a file. */
export const isDatabase = (place: string): boolean => /^postgres(?:ql)?:\/\//i.test(place)

/**
 * Where the store is: `--store`, `$MENTIONS_STORE`, `store` in the config, then the usual place of the system.
 *
 * @throws MentionsError when nothing tells, as for a cron job without HOME
 */
export function storeAt({ option, config, folder, cwd, files, ...machine }: StoreAtOptions): FoundStore {
  const named = option || machine.env.MENTIONS_STORE
  const written = (named || config.store)?.trim()
  if (written !== undefined && isDatabase(written)) return databaseAt(written, machine, files)
  if (written !== undefined && isOfSomethingElse(written)) throw notAnAddress()
  if (named) return fileAt(pathsOf(machine.platform).resolve(cwd, fromHome(named, machine)))
  if (config.store !== undefined) return fileAt(pathInConfig(config.store, folder, machine))
  const places = usualStores(machine)
  const [found = places[0], passedOver] = places.filter((path) => files.exists(path))
  if (found === undefined)
    throw nowhere(machine, 'Name a file with `--store FILE`, or with `store:` in the config.')
  return { ...fileAt(found), ...(passedOver !== undefined && { passedOver }) }
}

/** A store in a file. */
export const fileAt = (path: string): StoreAt => ({ place: path, shown: path, beside: path })

/** Who means a database and mistypes its address must not get a file of that name, with the password in it. */
const isOfSomethingElse = (place: string): boolean =>
  /^[a-z][a-z\d+.-]+:(?:[a-z]+:)?\//i.test(place) || /(?:^|\s)(?:host|dbname|password)=/.test(place)

const notAnAddress = (): MentionsError =>
  new MentionsError('That is neither the path of a file nor the address of a database that can be read.', {
    hint: 'Write an address as postgres://NAME@SERVER:PORT/DATABASE; in a password `/`, `?`, `#`, `@`, `:` and `%` are written %2F, %3F, %23, %40, %3A and %25.',
  })

function databaseAt(address: string, machine: Machine, files: SeenFiles): StoreAt {
  const parts = partsOf(address)
  if (parts === undefined) throw notAnAddress()
  const all = allParameters(parts, { ...machine, files })
  const [usual] = usualStores(machine)
  if (usual === undefined)
    throw nowhere(machine, 'Set one: beside the database, logins of sources are kept in a file.')
  const paths = pathsOf(machine.platform)
  const name = createHash('sha256').update(nameOf(all)).digest('hex').slice(0, 16)
  return {
    place: addressOf(all),
    shown: withoutPassword(address),
    beside: paths.join(paths.dirname(usual), `database-${name}`),
  }
}

/** What is the same however an address is written: server, database and schema, and nothing of who comes how. */
function nameOf({ host = '', port = '', dbname = '', schema = USUAL_SCHEMA }: AddressParts): string {
  const ports = port.split(',')
  const servers = host.split(',').map((one, at) => {
    const isHere = one.startsWith('/') || /^(?:localhost|127\.[\d.]+|::1)$/i.test(one)
    return `${isHere ? 'localhost' : one.toLowerCase()}:${ports[at] || ports[0] || '5432'}`
  })
  return JSON.stringify([servers, dbname, schema])
}

const nowhere = ({ platform }: Machine, hint: string): MentionsError => {
  const variables = platform === 'win32' ? 'LOCALAPPDATA nor USERPROFILE' : 'HOME nor XDG_DATA_HOME'
  return new MentionsError(`There is no place to remember things: neither ${variables} is set.`, { hint })
}

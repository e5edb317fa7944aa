import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, type Stats, statSync } from 'node:fs'
import { dirname, join, posix, win32 } from 'node:path'

export type Machine = {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  /** Undefined where users have no numbers, as on Windows. */
  uid: number | undefined
}

/**
 * The folder for what can be made again: `$XDG_CACHE_HOME/mentions` or `~/.cache/mentions`, on Windows
 * `%LOCALAPPDATA%\mentions\cache`. Undefined where none of these is known. Never the temporary folder, which all users of
 * a machine share: whoever makes the folder first could lay code there for us to run.
 */
export function cacheFolder({ platform, env }: Omit<Machine, 'uid'>): string | undefined {
  if (platform === 'win32') return absolute(win32, env.LOCALAPPDATA, 'mentions', 'cache')
  // The XDG Base Directory Specification wants relative values ignored.
  return absolute(posix, env.XDG_CACHE_HOME, 'mentions') ?? absolute(posix, env.HOME, '.cache', 'mentions')
}

const absolute = (path: typeof posix, start: string | undefined, ...names: string[]) =>
  start !== undefined && path.isAbsolute(start) ? path.join(start, ...names) : undefined

/** Bits of a file's mode: who beside its owner may write. */
const GROUP = 0o020
const OTHERS = 0o002

/**
 * Makes the folder for compiled code of this build, and removes those of other builds. It is the
 * user's own, and nobody else can write there. A cache only saves time, so whatever is in the way is no error.
 *
 * @param program names the build
 * @returns undefined where there is to be no cache, or where the user has told Node where it is
 */
export function compiledFolder(machine: Machine, program: string): string | undefined {
  const { env, uid } = machine
  if (env.NODE_DISABLE_COMPILE_CACHE || env.NODE_COMPILE_CACHE) return undefined
  const ours = cacheFolder(machine)
  if (ours === undefined) return undefined
  const around = dirname(ours)
  const name = `compiled-${program}`
  try {
    if (!existsSync(around)) {
      // After `sudo` the home folder may be another user's: a folder of ours would be in their way.
      if (!isOwn(statSync(dirname(around)), uid, OTHERS)) return undefined
      mkdirSync(around, { mode: 0o700 })
    }
    if (!isOwn(statSync(around), uid, OTHERS)) return undefined
    makeFolder(ours)
    const found = lstatSync(ours)
    if (!found.isDirectory() || !isOwn(found, uid, GROUP | OTHERS)) return undefined
    if (makeFolder(join(ours, name))) removeOthers(ours, name)
    return join(ours, name)
  } catch {
    return undefined
  }
}

/** Where users have no numbers, modes mean nothing either. */
const isOwn = (found: Stats, uid: number | undefined, writers: number): boolean =>
  uid === undefined || (found.uid === uid && (found.mode & writers) === 0)

/** False when it is there already. */
function makeFolder(path: string): boolean {
  if (existsSync(path)) return false
  mkdirSync(path, { mode: 0o700 })
  return true
}

function removeOthers(folder: string, name: string): void {
  for (const other of readdirSync(folder))
    if (other.startsWith('compiled-') && other !== name)
      rmSync(join(folder, other), { recursive: true, force: true })
}

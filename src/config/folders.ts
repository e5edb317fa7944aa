import { posix, win32 } from 'node:path'
import { homeFolder } from '../text/home.js'
import type { Environment } from './environment.js'

/** What decides where a person's files are. */
export type Machine = { platform: NodeJS.Platform; env: Environment }

/** Node's rules for paths, of the system that is asked about. */
export const pathsOf = (platform: NodeJS.Platform): typeof posix => (platform === 'win32' ? win32 : posix)

/**
 * Where the config is when it is not in the current folder: the first is where it belongs, then where earlier versions
 * looked. Windows: `%APPDATA%\mentions`. Elsewhere, macOS too: `$XDG_CONFIG_HOME/mentions`, or `~/.config/mentions`.
 * A variable of XDG that somebody has set on Windows is obeyed there, too.
 */
export const usualConfigs = (machine: Machine): readonly string[] =>
  placesOf(machine, {
    xdg: 'XDG_CONFIG_HOME',
    windows: 'APPDATA',
    belowHome: ['.config'],
    file: ['mentions', 'mentions.yaml'],
  })

/** The same for the store: `%LOCALAPPDATA%\mentions` on Windows, else `$XDG_DATA_HOME/mentions` or `~/.local/share/mentions`. */
export const usualStores = (machine: Machine): readonly string[] =>
  placesOf(machine, {
    xdg: 'XDG_DATA_HOME',
    windows: 'LOCALAPPDATA',
    belowHome: ['.local', 'share'],
    file: ['mentions', 'mentions.db'],
  })

type Kind = { xdg: string; windows: string; belowHome: readonly string[]; file: readonly string[] }

function placesOf(machine: Machine, { xdg, windows, belowHome, file }: Kind): string[] {
  const { platform, env } = machine
  const paths = pathsOf(platform)
  const named = (name: string): string[] => {
    const folder = env[name]
    // The XDG Base Directory Specification wants relative values ignored.
    return folder !== undefined && paths.isAbsolute(folder) ? [folder] : []
  }
  const home = homeFolder(machine)
  const below = home === undefined ? [] : [paths.join(home, ...belowHome)]
  const folders =
    platform === 'win32'
      ? [...named(xdg), ...named(windows), ...below]
      : [...named(xdg), ...below].slice(0, 1)
  return [...new Set(folders.map((folder) => paths.join(folder, ...file)))]
}

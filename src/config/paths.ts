import { fileURLToPath } from 'node:url'
import { fromHome } from '../text/home.js'
import { type Machine, pathsOf } from './folders.js'

/** The absolute path of a file or folder as a config names it: from the config's own folder on, or from home with `~/`. */
export function pathInConfig(written: string, folder: URL, machine: Machine): string {
  const windows = machine.platform === 'win32'
  const paths = pathsOf(machine.platform)
  const meant = fromHome(written, machine)
  return paths.isAbsolute(meant) ? meant : paths.join(fileURLToPath(folder, { windows }), meant)
}

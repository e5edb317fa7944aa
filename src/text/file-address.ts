import { posix, win32 } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const rulesOf = (platform: NodeJS.Platform) =>
  platform === 'win32' ? { paths: win32, windows: true } : { paths: posix, windows: false }

/**
 * The `file:` address of a path, with drive letters and shares on Windows: `\\server\share\a.xml` is
 * `file://server/share/a.xml`.
 *
 * @param folder where relative paths start, as a `file:` URL ending in `/`
 */
export function fileAddress(path: string, folder: URL, platform: NodeJS.Platform): string {
  const { paths, windows } = rulesOf(platform)
  const whole = paths.isAbsolute(path)
    ? paths.normalize(path)
    : paths.resolve(fileURLToPath(folder, { windows }), path)
  return pathToFileURL(whole, { windows }).href
}

/** The path from a folder to a file, as a config names it: with `/`, which Windows takes, too, and which needs no escape in YAML. */
export function pathFrom(folder: URL, address: string, platform: NodeJS.Platform): string {
  const { paths, windows } = rulesOf(platform)
  const pathOf = (url: string | URL) => fileURLToPath(url, { windows })
  return paths.relative(pathOf(folder), pathOf(address)).replaceAll(paths.sep, '/')
}

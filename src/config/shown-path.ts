import { dirname, isAbsolute, relative } from 'node:path'

/**
 * A path as people should read it. Relative when the file is at or below the current folder: short, and editors and terminals can open
 * it. In the root everything is below, and a path without its first `/` would look like another one.
 */
export function shownPath(path: string, cwd: string): string {
  const near = relative(cwd, path)
  const isElsewhere = near === '' || near.startsWith('..') || isAbsolute(near)
  return isElsewhere || dirname(cwd) === cwd ? path : near
}

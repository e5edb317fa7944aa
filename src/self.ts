import { basename, relative } from 'node:path'

/**
 * How to call this program again: `mentions` where it is installed, `node bin/mentions.js` in a checkout, where no such command
 * is on the path.
 *
 * @param script what Node was started with
 */
export function selfOf(script: string | undefined, cwd: string): string {
  if (script === undefined || basename(script) !== 'mentions.js') return 'mentions'
  const path = relative(cwd, script)
  return path.startsWith('bin') ? `node ${path}` : 'mentions'
}

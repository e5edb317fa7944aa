import { basename, relative } from 'node:path'
import { shellWord } from '../text/shell-word.js'

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

/** The same with the config and store that were named this time, so that what is printed can be typed as it stands. */
export const withGlobals = (self: string, named: { config?: string; store?: string }): string =>
  [self, ...globalsOf(named)].join(' ')

/** The options that name them, safe for a shell. */
export const globalsOf = ({ config, store }: { config?: string; store?: string }): readonly string[] => [
  ...(config === undefined ? [] : ['--config', shellWord(config)]),
  ...(store === undefined ? [] : ['--store', shellWord(store)]),
]

import { posix, win32 } from 'node:path'
import { typedWord } from '../text/shell-word.js'

/** What Node was started with, and where. */
type Started = { script: string | undefined; cwd: string; platform: NodeJS.Platform }

/**
 * How to call this program again: `mentions` where it is installed, `node bin/mentions.js` in a checkout, where no such command
 * is on the path.
 */
export function selfOf({ script, cwd, platform }: Started): string {
  const paths = platform === 'win32' ? win32 : posix
  if (script === undefined || paths.basename(script) !== 'mentions.js') return 'mentions'
  // Every shell of Windows takes `/`; Git's sh takes nothing else.
  const path = paths.relative(cwd, script).replaceAll(paths.sep, '/')
  return path.startsWith('bin/') ? `node ${path}` : 'mentions'
}

type Named = { config?: string; store?: string }

/** The same with the config and store that were named this time, so that what is printed can be typed as it stands. */
export const withGlobals = (self: string, named: Named, platform: NodeJS.Platform): string =>
  [self, ...globalsOf(named, platform)].join(' ')

/** The options that name them, safe for a shell. */
export const globalsOf = ({ config, store }: Named, platform: NodeJS.Platform): readonly string[] => [
  ...(config === undefined ? [] : ['--config', typedWord(config, platform)]),
  ...(store === undefined ? [] : ['--store', typedWord(store, platform)]),
]

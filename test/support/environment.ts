import { fileURLToPath } from 'node:url'

/** What a program under test inherits; everything else of the developer's settings, home and proxies stays outside. */
const inherited = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'ComSpec', 'PATHEXT']

/** The same on every machine. All tests share the compiled code, which else would lie in the home folder of each. */
const fixed = {
  TZ: 'UTC',
  LANG: 'C.UTF-8',
  XDG_CACHE_HOME: fileURLToPath(new URL('../../node_modules/.cache', import.meta.url)),
}

/** On top of that; `undefined` removes a variable. */
export type ExtraEnvironment = Readonly<Record<string, string | undefined>>

/** The whole environment of a program under test. */
export function environment(extra: ExtraEnvironment = {}): NodeJS.ProcessEnv {
  const own = inherited.map((name) => [name, process.env[name]] as const)
  const all = Object.entries({ ...Object.fromEntries(own), ...fixed, ...extra })
  return Object.fromEntries(all.filter(([, value]) => value !== undefined))
}

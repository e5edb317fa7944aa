/** What a program under test inherits; everything else of the developer's settings, home and proxies stays outside. */
const inherited = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'ComSpec', 'PATHEXT']

/** The same on every machine. Compiled code is not kept, so that nothing lies in the home folders of tests. */
const fixed = { TZ: 'UTC', LANG: 'C.UTF-8', NODE_DISABLE_COMPILE_CACHE: '1' }

/** On top of that; `undefined` removes a variable. */
export type ExtraEnvironment = Readonly<Record<string, string | undefined>>

/** The whole environment of a program under test. */
export function environment(extra: ExtraEnvironment = {}): NodeJS.ProcessEnv {
  const own = inherited.map((name) => [name, process.env[name]] as const)
  const all = Object.entries({ ...Object.fromEntries(own), ...fixed, ...extra })
  return Object.fromEntries(all.filter(([, value]) => value !== undefined))
}

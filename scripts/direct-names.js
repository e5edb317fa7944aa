// Has a file of the build keep what it takes of other files in names of its own. esbuild's CommonJS asks an object for it at each use, by a function,
// since a module may change what it exports; that is a tenth of what judging a post costs.

const IMPORT =
  /import(?:\s+(?<whole>[\w$]+)\s+from|\s*\*\s*as\s+(?<all>[\w$]+)\s+from|\s*\{(?<some>[^}]*)\}\s*from)?\s*"(?<path>[^"]+)";\s*/y
const EXPORT = /export\s*\{([^}]*)\};\s*$/

/**
 * The imports that a file begins with, and its exports, as `require` and `exports`. Right only for what is never assigned again once its file has run,
 * and where no two files need each other; `test/package/direct-names.test.ts` asks both of the build. An import further down, as of a
 * part of Node, is left to esbuild.
 *
 * @param {string} code an ES module as esbuild writes it
 * @returns {string} the body of a function with `require` and `exports`
 */
export function withDirectNames(code) {
  let taken = ''
  let from = 0
  for (;;) {
    IMPORT.lastIndex = from
    const groups = IMPORT.exec(code)?.groups
    if (groups === undefined) break
    const { whole, all, some, path } = groups
    const name = whole ?? all ?? (some && `{${pairs(some, (one, called) => `${one}:${called}`)}}`)
    taken += `${name === undefined ? '' : `var ${name}=`}require(${JSON.stringify(path)});`
    from = IMPORT.lastIndex
  }
  const [given, names] = EXPORT.exec(code) ?? ['', undefined]
  const body = code.slice(from, code.length - given.length)
  const exported =
    names === undefined
      ? ''
      : // For who imports it later, of whom esbuild makes a `require`: what is called `default` is no whole module.
        `Object.defineProperty(exports,"__esModule",{value:!0});Object.assign(exports,{${pairs(names, (one, called) => `${called}:${one}`)}});`
  return `${taken}${body}${exported}`
}

/** @param {(name: string, called: string) => string} written */
const pairs = (/** @type {string} */ list, written) =>
  list
    .split(',')
    .map((pair) => pair.trim().split(/\s+as\s+/))
    .map(([name = '', called = name]) => written(name, called))
    .join(',')

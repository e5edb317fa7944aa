import { existsSync, readFileSync } from 'node:fs'
import { Script } from 'node:vm'
import { writeAll } from '../write-all.js'
import { fixtureFiles, section, sourceFile, tableRow } from './templates.js'

const REGISTRY = 'src/sources/index.ts'
/** What loads each when a config names it. */
const LOADERS = 'src/sources/load.ts'
const PAGE = 'docs/sources.md'
/** Where the new section goes: before this one, which is about all of them. */
const BEHIND = "## When a place doesn't answer\n"

/** What is wrong with the name, for who typed it. */
export class Refusal extends Error {}

/**
 * Writes all that a source consists of, or nothing.
 *
 * @param {URL} root of the repository, ending in `/`
 * @param {string} name the `type` in the config: lower case, words joined by `-`
 * @returns {string[]} what was written or changed, as paths from the root
 * @throws {Refusal} when the name is no such name, or is taken
 */
export function newSource(root, name) {
  const constant = constantOf(name)
  const title = name.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase())
  const read = (/** @type {string} */ path) => readFileSync(new URL(path, root), 'utf8')
  for (const path of [`src/sources/${name}.ts`, `fixtures/${name}`])
    if (existsSync(new URL(path, root))) throw new Refusal(`${path} exists already. Choose another name.`)
  const page = read(PAGE)
  if (page.includes(`\n## ${title}\n`)) throw new Refusal(`${PAGE} has a section "${title}" already.`)

  const files = {
    [`src/sources/${name}.ts`]: sourceFile({ name, constant }),
    ...Object.fromEntries(
      Object.entries(fixtureFiles({ name })).map(([file, text]) => [`fixtures/${name}/${file}`, text]),
    ),
    [REGISTRY]: registered(read(REGISTRY), name, constant),
    [LOADERS]: loaded(read(LOADERS), name, constant),
    [PAGE]: documented(page, { name, title }),
  }
  writeAll(root, files)
  return Object.keys(files)
}

/** `askBoard` of `ask-board`. */
function constantOf(/** @type {string} */ name) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > 30)
    throw new Refusal(
      `${JSON.stringify(name)} is no name for a source: lower case letters and digits, words joined by "-", at most 30.`,
    )
  const constant = name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())
  try {
    // What the files declare already, and the words that JavaScript keeps for itself.
    new Script(
      `async () => { 'use strict'; const z = 0, parse = 0, changed = 0, sources = 0; const ${constant} = 0 }`,
    )
  } catch {
    throw new Refusal(`A source can't be called "${name}": the code needs that word for something else.`)
  }
  return constant
}

/** The registry with an import, in the order of the paths, and an entry at the end. */
function registered(/** @type {string} */ text, /** @type {string} */ name, /** @type {string} */ constant) {
  const lines = text.split('\n')
  const path = `./${name}.js`
  const after = lines.findLastIndex((line) => (/ from '(.+)'$/.exec(line)?.[1] ?? '~') < path)
  const end = lines.findIndex((line) => line.startsWith('} satisfies '))
  if (end < 0) throw new Error(`${REGISTRY} has another form than this script knows.`)
  lines.splice(end, 0, constant === name ? `  ${name},` : `  '${name}': ${constant},`)
  lines.splice(after + 1, 0, `import { ${constant} } from '${path}'`)
  return lines.join('\n')
}

/** The loaders with one more at their end. */
function loaded(/** @type {string} */ text, /** @type {string} */ name, /** @type {string} */ constant) {
  const lines = text.split('\n')
  const end = lines.indexOf('}')
  if (end < 0) throw new Error(`${LOADERS} has another form than this script knows.`)
  const key = constant === name ? name : `'${name}'`
  lines.splice(end, 0, `  ${key}: async () => (await import('./${name}.js')).${constant},`)
  return lines.join('\n')
}

function documented(/** @type {string} */ page, /** @type {{ name: string, title: string }} */ of) {
  const lastRow = [...page.matchAll(/^\| \[`.*\n/gm)].at(-1)
  if (lastRow === undefined || !page.includes(BEHIND))
    throw new Error(`${PAGE} has another form than this script knows.`)
  const at = lastRow.index + lastRow[0].length
  return (page.slice(0, at) + tableRow(of) + page.slice(at)).replace(BEHIND, (end) => section(of) + end)
}

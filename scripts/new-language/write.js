import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writeAll } from '../write-all.js'
import { constantOf, withoutWords } from './skeleton.js'

const FOLDER = 'src/languages'
const REGISTRY = `${FOLDER}/index.ts`
/** Whose files the new ones are made after: its signals, facets and facts, without its words. */
const MODEL = 'es'
/** Not every language has words to search for, nor does the model's list have a form without them. */
const LEFT_OUT = new Set(['sought.ts'])

/** What is wrong with the tag, for who typed it. */
export class Refusal extends Error {}

/**
 * Writes all that a language consists of, or nothing.
 *
 * @param {URL} root of the repository, ending in `/`
 * @param {string} tag BCP 47 language subtag
 * @returns {string[]} what was written or changed, as paths from the root
 * @throws {Refusal} when the tag is none, or is taken
 */
export function newLanguage(root, tag) {
  const name = nameOf(tag)
  const read = (/** @type {string} */ path) => readFileSync(new URL(path, root), 'utf8')
  const posts = `fixtures/judgement/${tag}.ndjson`
  for (const path of [`${FOLDER}/${tag}`, posts])
    if (existsSync(new URL(path, root)))
      throw new Refusal(`${path} exists already. Its words are written there.`)
  const files = {
    ...Object.fromEntries(
      modelFiles(root).map((file) => [
        `${FOLDER}/${tag}/${file}`,
        withoutWords(read(`${FOLDER}/${MODEL}/${file}`), { tag, name, file }),
      ]),
    ),
    [posts]: '',
    [REGISTRY]: registered(read(REGISTRY), tag, constantOf(name)),
  }
  writeAll(root, files)
  return Object.keys(files)
}

/** Whether something tells that a post is in it. */
export function isTold(/** @type {URL} */ root, /** @type {string} */ tag) {
  const inFile = (/** @type {string} */ file, /** @type {RegExp} */ as) =>
    as.test(readFileSync(new URL(`${FOLDER}/${file}`, root), 'utf8'))
  return (
    inFile('small-words.ts', new RegExp(`^  ${tag}: \``, 'm')) || inFile('scripts.ts', new RegExp(`'${tag}'`))
  )
}

/** @returns {string} the English name of a language: `Swedish` of `sv` */
function nameOf(/** @type {string} */ tag) {
  const name = /^[a-z]{2,3}$/.test(tag)
    ? new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag)
    : undefined
  if (name === undefined)
    throw new Refusal(
      `${JSON.stringify(tag)} is no tag of a language: two or three lower case letters, such as sv.`,
    )
  return name
}

/** Paths from the model's folder. */
function modelFiles(/** @type {URL} */ root) {
  return readdirSync(fileURLToPath(new URL(`${FOLDER}/${MODEL}/`, root)), {
    recursive: true,
    encoding: 'utf8',
  })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !LEFT_OUT.has(path))
    .sort()
}

/** The registry with an import, in the order of the paths, and an entry at the end of its map. */
function registered(/** @type {string} */ text, /** @type {string} */ tag, /** @type {string} */ constant) {
  const lines = text.split('\n')
  const path = `./${tag}/lexicon.js`
  const after = lines.findLastIndex((line) => (/ from '(.+)'$/.exec(line)?.[1] ?? '~') < path)
  const end = lines.indexOf('])')
  if (end < 0) throw new Error(`${REGISTRY} has another form than this script knows.`)
  lines.splice(end, 0, `  ['${tag}', () => ${constant}],`)
  lines.splice(after + 1, 0, `import { ${constant} } from '${path}'`)
  return lines.join('\n')
}

// Has the words of a language loaded when a post is in it. All of them together are a megabyte, which takes 15 ms to read and run and would
// take longer with each language; most scans and texts meet one.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, relative, resolve } from 'node:path'

const FOLDER = 'src/languages'
const REGISTRY = /[\\/]src[\\/]languages[\\/]index\.ts$/
const ROUGH_FOLDER = `${FOLDER}/rough`
const ROUGH_REGISTRY = /[\\/]src[\\/]languages[\\/]rough[\\/]index\.ts$/
/** A rough list is called as its language is. */
const ROUGH_LIST = /^[a-z]{2}\.ts$/

/** From the root of the project, so that a build is the same wherever it is made. */
const sourceOf = (/** @type {string} */ path, /** @type {string} */ importer) =>
  relative('.', resolve(dirname(importer), path.replace(/js$/, 'ts')))

/**
 * What `src/languages/index.ts` imports of a lexicon loads its file in `dist` when it is looked at, by `require`: nothing else can load in
 * the midst of judging, which waits for nothing.
 *
 * @type {import('esbuild').Plugin}
 */
export const lexiconsApart = {
  name: 'lexicons apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/[a-z]+\/lexicon\.js$/ }, ({ path, importer }) =>
      REGISTRY.test(importer) ? { path: sourceOf(path, importer), namespace: 'lexicon' } : undefined,
    )
    onResolve({ filter: /^\.\/[a-z]{2}\.js$/ }, ({ path, importer }) =>
      ROUGH_REGISTRY.test(importer) ? { path: sourceOf(path, importer), namespace: 'rough list' } : undefined,
    )
    onResolve({ filter: /^\.\/(?:lexicon|rough)-[a-z]+\.cjs$/ }, ({ path }) => ({
      path,
      external: true,
    }))
    onLoad({ filter: /./, namespace: 'lexicon' }, ({ path }) => {
      const [, name] = /^export const (\w+): Lexicon\b/m.exec(readFileSync(path, 'utf8')) ?? []
      if (name === undefined) throw new Error(`${path} exports no Lexicon`)
      const [, language = ''] = /(\w+)[\\/]lexicon\.ts$/.exec(path) ?? []
      return loading(name, `lexicon-${language}`)
    })
    onLoad({ filter: /./, namespace: 'rough list' }, ({ path }) => {
      const [, name] = /^export const (\w+) = \(\): RoughWords\b/m.exec(readFileSync(path, 'utf8')) ?? []
      if (name === undefined) throw new Error(`${path} exports no list of RoughWords`)
      return loading(name, `rough-${basename(path, '.ts')}`)
    })
  },
}

const loading = (/** @type {string} */ name, /** @type {string} */ file) => ({
  contents: `module.exports = { get ${name}() { return require('./${file}.cjs').${name} } }`,
})

/**
 * The entries of the build that makes the files of the lexicons and of the rough lists.
 *
 * @returns {Record<string, string>} source files by the name of what is built of them
 */
export const lexiconEntries = () =>
  Object.fromEntries([
    ...readdirSync(FOLDER)
      .filter((language) => existsSync(`${FOLDER}/${language}/lexicon.ts`))
      .map((language) => [`lexicon-${language}`, `${FOLDER}/${language}/lexicon.ts`]),
    ...readdirSync(ROUGH_FOLDER)
      .filter((file) => ROUGH_LIST.test(file))
      .map((file) => [`rough-${basename(file, '.ts')}`, `${ROUGH_FOLDER}/${file}`]),
  ])

// Builds dist/: the command line (split, so that a command loads only what it needs), what starts it, and the feed parser as a module of its own.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withDirectNames } from './scripts/direct-names.js'
import { fewerFiles } from './scripts/fewer-files.js'
import { lexiconEntries, lexiconsApart } from './scripts/lexicons-apart.js'
import { leanMailClient } from './scripts/mail-client/index.js'
import { bundledFolders, thirdPartyNotices } from './scripts/third-party-notices.js'

/** Changes with the files that verdicts come from, so that stored posts are judged again after an update of the word lists. */
function rulesHash() {
  const hash = createHash('sha256')
  // Words of replies judge no post.
  for (const folder of ['src/judge', 'src/languages', 'src/text'])
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (file.endsWith('.ts') && !/\brepl(?:y|ies)\b/.test(file))
        hash.update(readFileSync(`${folder}/${file}`))
  return hash.digest('base64url').slice(0, 12)
}

// It isn't there after `npm install --omit=dev`, nor where npm prepares a git address for `npm install -g`.
const { build, transform } = await import('esbuild').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  console.error(
    'The build needs esbuild, which is not installed. In a clone of the repository: npm install --include=dev',
  )
  process.exit(1)
})

/** @type {import('esbuild').BuildOptions & { metafile: true }} */
const all = {
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // esbuild knows of no Node that has them, and would make such an expression anew each time that it is met.
  supported: { 'regexp-unicode-property-escapes': true },
  // A third of the bytes to read and compile at every start. The lines keep stack traces of use.
  minify: true,
  lineLimit: 200,
  // The build for browsers is the same code as ES modules, so that what isn't used is left out.
  alias: {
    yaml: fileURLToPath(new URL('node_modules/yaml/browser/dist/index.js', import.meta.url)),
    // The PostgreSQL client's binding to C, which it would look for at run time and never uses here.
    'pg-native': fileURLToPath(new URL('scripts/left-out.js', import.meta.url)),
    // The engine of the jobs would look for files with settings of its own, and run what it finds.
    cosmiconfig: fileURLToPath(new URL('scripts/left-out.js', import.meta.url)),
    // As a module of CommonJS: as one of ES it changes what it exports, see scripts/direct-names.js.
    tslib: fileURLToPath(new URL('node_modules/tslib/tslib.js', import.meta.url)),
    json5: fileURLToPath(new URL('scripts/left-out.js', import.meta.url)),
  },
  // It finds its prebuilt binary beside its own files.
  external: ['@photostructure/sqlite'],
  // Not every package has them: the licences are written below, whole.
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
}

/** @type {typeof all} */
const commandLine = {
  ...all,
  entryPoints: { cli: 'src/cli/index.ts' },
  outExtension: { '.js': '.cjs' },
  define: { RULES_HASH: JSON.stringify(rulesHash()), 'import.meta.url': '__url' },
  write: false,
}
const apart = await build({ ...commandLine, plugins: [leanMailClient, lexiconsApart] })
const split = await build({
  ...commandLine,
  plugins: [leanMailClient, lexiconsApart, fewerFiles(apart.metafile, 'src/cli/index.ts')],
})
const lexicons = await build({ ...commandLine, splitting: false, entryPoints: lexiconEntries() })
mkdirSync('dist', { recursive: true })
const programHash = createHash('sha256')
for (const { path, text } of [split, lexicons].flatMap(({ outputFiles }) => outputFiles)) {
  const code = await asFunction(text)
  programHash.update(code)
  writeFileSync(path, code)
}

const start = await build({
  ...all,
  splitting: false,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  entryPoints: { 'load-program': 'src/cli/load-program.ts' },
  define: { PROGRAM_HASH: JSON.stringify(programHash.digest('hex').slice(0, 12)) },
})
// For who imports it. Bundled CommonJS packages still call require() for Node's own modules.
const feeds = await build({
  ...all,
  entryPoints: { 'feeds/index': 'src/feeds/index.ts' },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})
writeFileSync(
  'dist/cli.js',
  "import { createRequire } from 'node:module'\nexport const { run, main } = createRequire(import.meta.url)('./load-program.cjs').loadProgram()\n",
)

const metafiles = [split, lexicons, start, feeds].map(({ metafile }) => metafile)
const metafile = {
  inputs: Object.assign({}, ...metafiles.map(({ inputs }) => inputs)),
  outputs: Object.assign({}, ...metafiles.map(({ outputs }) => outputs)),
}

/**
 * A module as one function, the one that Node itself makes of a CommonJS file: of code in this form V8 can keep what it compiled, which it
 * cannot of modules before Node 22.
 *
 * @param {string} code of an ES module
 */
async function asFunction(code) {
  const { code: body } = await transform(withDirectNames(code), {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { ...all.supported, 'dynamic-import': false },
    minify: true,
    lineLimit: 200,
  })
  // On a line of its own what is exported is seen by publint, which takes an "import" in some text for a module's otherwise.
  const seen = body.replace(/Object\.(?:defineProperty|assign)\(\s*exports\b/, '\n$&')
  return `(function (exports, require, module, __filename, __dirname, __url) {${seen}})`
}

writeFileSync(
  'dist/THIRD-PARTY-NOTICES.txt',
  [
    thirdPartyNotices(bundledFolders(metafile), readFileSync('LICENSE', 'utf8')),
    readFileSync('src/judge/relevance/other-meanings/LICENCES.txt', 'utf8'),
  ].join(`\n${'-'.repeat(80)}\n\n`),
)
// What is in which file, for a test and for esbuild's analyser; not in the package.
writeFileSync('dist/bundle.json', JSON.stringify(metafile))

// Only now, so that a program that runs meanwhile finds its files.
const built = new Set([...Object.keys(metafile.outputs), 'dist/cli.js'])
for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' }))
  if (/\.c?js$/.test(file) && !built.has(`dist/${file.replaceAll('\\', '/')}`)) rmSync(`dist/${file}`)

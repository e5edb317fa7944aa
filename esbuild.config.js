// Builds dist/: the command line (split, so that a command loads only what it needs) and the feed parser as a module of its own.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fewerFiles } from './scripts/fewer-files.js'
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
const { build } = await import('esbuild').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  console.error(
    'The build needs esbuild, which is not installed. In a clone of the repository: npm install --include=dev',
  )
  process.exit(1)
})

/**
 * What Node loads sooner when it is required (5 ms of a verb's 218): the native module, whose parts it would read as modules one by one,
 * and its own crypto, of which an import touches all there is.
 */
const required = {
  name: 'required',
  setup: (/** @type {import('esbuild').PluginBuild} */ { onResolve, onLoad }) => {
    onResolve({ filter: /^(?:@photostructure\/sqlite|node:crypto)$/ }, ({ kind, path }) =>
      kind === 'require-call' ? { path, external: true } : { path, namespace: 'required' },
    )
    onLoad({ filter: /./, namespace: 'required' }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)})`,
    }))
  },
}

/** @type {import('esbuild').BuildOptions & { metafile: true }} */
const commandLine = {
  entryPoints: { cli: 'src/cli/index.ts', 'feeds/index': 'src/feeds/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  define: { RULES_HASH: JSON.stringify(rulesHash()) },
  // A third of the bytes to read and compile at every start. The lines keep stack traces of use.
  minify: true,
  lineLimit: 200,
  // The build for browsers is the same code as ES modules, so that what isn't used is left out.
  alias: { yaml: fileURLToPath(new URL('node_modules/yaml/browser/dist/index.js', import.meta.url)) },
  // The native module is external, too: it finds its prebuilt binary beside its own files.
  plugins: [required, leanMailClient],
  // Bundled CommonJS packages still call require() for Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  // Not every package has them: the licences are written below, whole.
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
}
const apart = await build({ ...commandLine, write: false })
const { metafile } = await build({
  ...commandLine,
  plugins: [required, leanMailClient, fewerFiles(apart.metafile, 'src/cli/index.ts')],
})

// Loaded before there is a cache, so in the form that Node loads quickest: one file of CommonJS (5 ms less than a module).
await build({
  entryPoints: { 'compile-cache': 'src/cli/compile-cache.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minify: true,
  logLevel: 'warning',
})

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
const built = new Set(Object.keys(metafile.outputs))
for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' }))
  if (file.endsWith('.js') && !built.has(`dist/${file}`)) rmSync(`dist/${file}`)

// Lets a benchmark call the store itself: bundles it as the build does, into a folder from which packages are found.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

export async function loadSource() {
  const folder = mkdtempSync(join(root, 'node_modules', '.mentions-bench-'))
  try {
    const outfile = join(folder, 'store.mjs')
    await build({
      stdin: {
        contents: `export { openSqliteStore } from './src/store/sqlite.ts'; export { rank } from './src/triage/rank.ts'`,
        resolveDir: root,
      },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

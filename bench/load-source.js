// Bundles some of the project's own modules and loads them, so that a part can be measured without the command line around it.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @param exports what to load, as `export … from './src/…'` statements */
export async function loadSource(exports) {
  // Beside the project's packages, which the bundle imports.
  const folder = mkdtempSync(join(root, 'node_modules', '.mentions-bench-'))
  try {
    const outfile = join(folder, 'source.mjs')
    await build({
      stdin: { contents: exports, resolveDir: root },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      supported: { 'regexp-unicode-property-escapes': true },
      packages: 'external',
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

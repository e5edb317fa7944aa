import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { onTestFinished } from 'vitest'
import { startChild } from '../../support/child.js'
import type { ExtraEnvironment } from '../../support/environment.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const packages = fileURLToPath(new URL('../../../node_modules', import.meta.url))

/**
 * Bundles a script that imports from `./src/…` and `./test/…`, for a process of its own.
 *
 * @returns the path of the program
 */
export function bundled(folder: string, script: string): string {
  const program = join(folder, 'child.cjs')
  const text = bundles.get(script) ?? bundleOf(script)
  bundles.set(script, text)
  writeFileSync(program, text)
  return program
}

/** By their scripts: many tests start the same one. */
const bundles = new Map<string, string>()

function bundleOf(script: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents: script, resolveDir: root, loader: 'ts' },
    write: false,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['@photostructure/sqlite', 'vitest'],
    logLevel: 'error',
  })
  return outputFiles.map(({ text }) => text).join('')
}

/** Starts a program that `bundled` made; it is killed when the test is over. */
export const start = (program: string, ...args: string[]) => startWith({}, program, ...args)

/** The same with more in its environment. */
export const startWith = (env: ExtraEnvironment, program: string, ...args: string[]) =>
  track(startChild(process.execPath, [program, ...args], { env: { NODE_PATH: packages, ...env } }))

/** Starts it in a shell that first limits the size of files, in blocks of 512 or 1,024 bytes. */
export function startWithFileLimit(blocks: number, program: string, ...args: string[]) {
  const command = `ulimit -f ${blocks}; exec "$0" "$@"`
  return track(
    startChild('sh', ['-c', command, process.execPath, program, ...args], { env: { NODE_PATH: packages } }),
  )
}

function track(child: ChildProcessWithoutNullStreams): ChildProcessWithoutNullStreams {
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}

/** Everything it printed until it ended, on either stream. */
export async function outputOf(child: ChildProcessWithoutNullStreams): Promise<string> {
  const chunks: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(String(chunk)))
  await once(child, 'close')
  return chunks.join('')
}

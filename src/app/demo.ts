import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { temporaryFolder } from '../files/temporary-folder.js'
import { readRoutes, startLoopback } from '../loopback/server.js'

/** Bundled with the program: dist/ stands beside fixtures/. */
const FEEDS = new URL('../fixtures/demo/', import.meta.url)

/** Paths, to be named as options. */
export type DemoFolder = { config: string; store: string }

/**
 * Serves the bundled feeds on this machine while `work` goes on. The config and the store are left in a temporary folder, so that
 * the commands that are suggested can be typed.
 */
export async function serveDemo<T>(now: Date, work: (folder: DemoFolder) => Promise<T>): Promise<T> {
  const folder = await temporaryFolder('mentions-demo-')
  const config = join(folder, 'mentions.yaml')
  // Named as an option, so that invented posts never get into the store that $MENTIONS_STORE names.
  const store = join(folder, 'mentions.db')
  const server = await startLoopback(FEEDS, await readRoutes(FEEDS), { now })
  try {
    const template = await readFile(new URL('mentions.yaml', FEEDS), 'utf8')
    await writeFile(config, template.replaceAll('{{base}}', server.url('')))
    return await work({ config, store })
  } finally {
    await server.close()
  }
}

import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readRoutes, startLoopback } from '../../loopback/server.js'
import type { App, GlobalOptions } from '../app.js'
import { note } from '../print.js'
import { globalsOf, withGlobals } from '../self.js'
import { runScan } from './scan.js'

/** Bundled with the program: dist/ stands beside fixtures/. */
const FEEDS = new URL('../fixtures/demo/', import.meta.url)

/**
 * `mentions demo`: serves the bundled feeds on this machine and runs the real scan on them. The config and the store are left in
 * a temporary folder, so that the commands it suggests can be typed.
 */
export async function runDemo(app: App, options: GlobalOptions): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mentions-demo-'))
  const config = join(folder, 'mentions.yaml')
  // Named as an option, so that invented posts never get into the store that $MENTIONS_STORE names.
  const store = join(folder, 'mentions.db')

  const server = await startLoopback(FEEDS, await readRoutes(FEEDS), { now: app.now() })
  let first = 'ID'
  try {
    const template = await readFile(new URL('mentions.yaml', FEEDS), 'utf8')
    await writeFile(config, template.replaceAll('{{base}}', server.url('')))
    note(
      app,
      `Northwind Hosting is invented, and so is its outage: eight sources, one of them broken on purpose.\n`,
    )
    const report = await runScan(
      { ...app, self: withGlobals(app.self, { config, store }) },
      { ...options, config, store, format: 'table' },
    )
    first = report.mentions[0]?.shortId ?? first
  } finally {
    await server.close()
  }
  const where = globalsOf(app.env.MENTIONS_STORE ? { config, store } : { config }).join(' ')
  note(
    app,
    `
Look around in what was found:
  ${app.self} show ${first} ${where}
  ${app.self} list --all ${where}

Now your own brand:
  ${app.self} init --brand "Your Brand"`,
  )
}

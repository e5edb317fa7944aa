import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { fromHome } from '../text/home.js'
import type { App, GlobalOptions } from './app.js'

/** Those that ask sources. */
const asking: ReadonlySet<string> = new Set(['scan', 'check', 'sources'])

/** A command on the config of a demo lives by the demo's clock, and its feeds are served while it runs. */
export async function joinDemo(app: App, command: Command, options: GlobalOptions): Promise<void> {
  const config = resolve(app.cwd, fromHome(options.config || app.env.MENTIONS_CONFIG || 'mentions.yaml', app))
  // Looked for here already, so that nobody else waits for what only a demo needs.
  if (verbOf(command) === 'demo' || !existsSync(join(dirname(config), 'demo.json'))) return
  const { demoOf } = await import('../app/demo.js')
  const demo = await demoOf(config)
  if (demo === undefined) return
  app.now = demo.now
  if (asking.has(verbOf(command))) app.atEnd(await demo.serve())
}

/** `sources` of `sources test`. */
const verbOf = (command: Command): string =>
  command.parent?.parent ? verbOf(command.parent) : command.name()

import { Command } from 'commander'
import type { App, GlobalOptions } from '../app.js'

export const demo = (app: App): Command =>
  new Command('demo')
    .description('Scan bundled posts about an invented company, to see what mentions does')
    .action(async (_options, command: Command) => {
      const { runDemo } = await import('../run/demo.js')
      await runDemo(app, command.optsWithGlobals<GlobalOptions>())
    })

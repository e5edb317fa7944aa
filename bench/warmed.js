// A process that bench/kills.js or bench/team.js disturbs: it runs the commands that its parent sends as { commands, place }, one after the other.
// The folder that it is started with has a config and no store: what commands need is loaded before, so that no disturbance is spent on that.
import { join } from 'node:path'
import { mentions } from './in-process.js'

/** Says `ready`, and ends with the last command. `run` does one of them, at the place that was sent. */
export async function whenTold(run) {
  process.once('message', async ({ commands, place }) => {
    for (const args of commands) await run(args, place)
    process.exit()
  })
  process.on('disconnect', () => process.exit())

  const [folder] = process.argv.slice(2)
  const nowhere = { folder, store: join(folder, 'missing.db') }
  for (const args of [['list'], ['mark', 'k7f', 'fine']]) await mentions(args, nowhere)
  process.send('ready')
}

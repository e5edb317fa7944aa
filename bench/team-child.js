// What bench/team.js disturbs: runs the commands it is told to, one after the other, and tells its parent how each ended.
// Usage: node team-child.js FOLDER. In the folder is a config and no store: what commands need is loaded before, so that no disturbance is
// spent on that.
import { join } from 'node:path'
import { mentions } from './in-process.js'

process.once('message', async ({ commands, place }) => {
  for (const args of commands) process.send({ args, ...(await mentions(args, place)) })
  process.exit()
})
process.on('disconnect', () => process.exit())

const [folder] = process.argv.slice(2)
const nowhere = { folder, store: join(folder, 'missing.db') }
for (const args of [['list'], ['mark', 'k7f', 'fine']]) await mentions(args, nowhere)
process.send('ready')

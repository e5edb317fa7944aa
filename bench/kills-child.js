// What bench/kills.js kills: runs the commands it is told to, one after the other, and prints what they print.
// Usage: node kills-child.js FOLDER. Takes { commands, place } from its parent, once it has said that it is ready. In the folder is a
// config and no store: what commands need is loaded before, so that no kill is spent on that.
import { join } from 'node:path'
import { mentions } from './in-process.js'

process.once('message', async ({ commands, place }) => {
  for (const args of commands) await mentions(args, { ...place, stdout: process.stdout })
  process.exit()
})
process.on('disconnect', () => process.exit())

const [folder] = process.argv.slice(2)
const nowhere = { folder, store: join(folder, 'missing.db') }
for (const args of [['list'], ['mark', 'k7f', 'fine']]) await mentions(args, nowhere)
process.send('ready')

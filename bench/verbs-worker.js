// One of the people of bench/verbs.js: says one thing after the other until it is done or told to stop.
// Usage: node verbs-worker.js, with a channel to its parent, which sends { verbs, place } and then perhaps 'stop'. Answers with when
// each verb was begun, how long it took in milliseconds, and what went wrong if something did.
import { mentions } from './in-process.js'

let stopped = false

async function work({ verbs, place }) {
  const done = []
  for (const { id, verdict } of verbs) {
    if (stopped) break
    const started = Date.now()
    const begun = performance.now()
    const { code, stdout, stderr } = await mentions(['mark', id, verdict], place)
    const ms = performance.now() - begun
    const problem = code === 0 && stdout.includes('is marked as') ? undefined : stderr || stdout
    done.push({ id, verdict, started, ms, problem })
    // A chance to hear that it is to stop.
    await new Promise((resolve) => setImmediate(resolve))
  }
  process.send(done, () => process.disconnect())
}

process.on('message', (message) => {
  if (message === 'stop') stopped = true
  else void work(message)
})
process.send('ready')

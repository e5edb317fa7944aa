import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { acquireLease } from '../../../src/store/postgres/lease.js'
import { TEST_SCHEMA } from '../../support/postgres/server.js'
import { postgresAddress } from '../../support/postgres/told.js'
import { wordsOf } from '../../support/words.js'
import { later, MINUTE, noon } from '../sample.js'
import { bundled, start } from '../sqlite/child.js'
import { temporaryFolder } from '../sqlite/temporary.js'

const address = await postgresAddress()
const ours = { kind: 'scan' as const, pid: process.pid, command: 'scan', now: noon }

test.skipIf(address === undefined)(
  'a second process is told who has the right, and gets it once the first is killed',
  async () => {
    const store = `${address}?schema=${TEST_SCHEMA}killed_${process.pid}`
    const program = bundled(
      temporaryFolder(),
      `import { acquireLease } from './src/store/postgres/lease.js'
       acquireLease(process.argv[2] ?? '', {
         kind: 'scan', pid: process.pid, command: 'scan', now: new Date('${noon.toISOString()}'),
       }).then(() => console.log('locked'))
       setInterval(() => {}, 1000)`,
    )
    const child = start(program, store)
    await once(child.stdout, 'data')
    const refused = await acquireLease(store, { ...ours, now: later(2 * MINUTE) }).catch((error) => error)
    expect(wordsOf(refused).message).toContain(`Another scan (process ${child.pid}, started 2 minutes ago)`)

    child.kill('SIGKILL')
    await once(child, 'close')
    // The server hears of it when the system has closed the connection.
    await setTimeout(100)
    const lease = await acquireLease(store, { ...ours, wait: 10_000 })
    await lease.release()
  },
)

// Alerts of a program that is killed while it sends.
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { sendAlerts } from '../../src/deliver/send-alerts.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { bundled, start } from '../store/sqlite/child.js'
import { temporaryFolder } from '../store/sqlite/temporary.js'
import { alertDelivery, carrier, runOf } from './alert-sample.js'

/** Sends what waits to a place by HTTP, and kills itself where it is told to. */
const program = `
  import { sendAlerts } from './src/deliver/send-alerts.js'
  import { openSqliteStore } from './src/store/sqlite/index.js'
  import { carrier, runOf } from './test/deliver/alert-sample.js'

  const [path = '', url = '', step = ''] = process.argv.slice(2)
  const dieAt = (place: string) => {
    if (place !== step) return
    process.kill(process.pid, 'SIGKILL')
    for (;;);
  }
  const store = openSqliteStore(path)
  const { outbox } = store
  const watched = {
    ...store,
    outbox: {
      ...outbox,
      claim: async (...args: Parameters<typeof outbox.claim>) => {
        const message = await outbox.claim(...args)
        dieAt('after it is claimed')
        return message
      },
      recordAttempt: async (...args: Parameters<typeof outbox.recordAttempt>) => {
        dieAt('after the answer, before it is recorded')
        const delivery = await outbox.recordAttempt(...args)
        dieAt('after it is recorded')
        return delivery
      },
    },
  }
  const ops = carrier('ops', async ({ message }) => {
    await fetch(url, { method: 'POST', body: message })
    return {}
  })
  sendAlerts(watched, runOf({ ops })).then(() => store.close())
`

const programs = mkdtempSync(join(tmpdir(), 'mentions-test-'))
let bundle = ''
beforeAll(() => {
  bundle = bundled(programs, program)
})
afterAll(() => rmSync(programs, { recursive: true }))

/** Notes the ids of what it is given. */
async function place(onMessage: (id: string) => boolean = () => true) {
  const got: string[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk
    const { id } = JSON.parse(body)
    got.push(id)
    if (onMessage(id)) response.end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { got, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

test.each([
  { step: 'after it is claimed', before: [], after: ['one', 'two'] },
  { step: 'before the answer', before: ['one'], after: ['one', 'two'] },
  { step: 'after the answer, before it is recorded', before: ['one'], after: ['one', 'two'] },
  { step: 'after it is recorded', before: ['one'], after: ['two'] },
])('killed $step: none is lost, and a repeat has the same id', async ({ step, before, after }) => {
  const path = join(temporaryFolder(), 'store.db')
  const victim: { kill?: () => void } = {}
  const { got, url } = await place(() => {
    if (step !== 'before the answer') return true
    victim.kill?.()
    return false
  })
  const first = openSqliteStore(path)
  await first.alerts.apply({ tell: ['one', 'two'].map((id) => ({ message: alertDelivery(id) })) })
  await first.close()
  const child = start(bundle, path, url, step)
  victim.kill = () => child.kill('SIGKILL')
  expect(await once(child, 'close')).toEqual([null, 'SIGKILL'])
  expect(got).toEqual(before)

  const store = openSqliteStore(path)
  const ops = carrier('ops')
  await sendAlerts(store, runOf({ ops }))
  expect(ops.got).toEqual(after)
  expect((await store.outbox.alerts()).waiting).toEqual([])
  await store.close()
})

import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMailer } from '../../src/deliver/mail/mailer.js'
import { deliverPending } from '../../src/deliver/outbox.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { bundled, start } from '../store/sqlite/child.js'
import { temporaryFolder } from '../store/sqlite/temporary.js'
import { mailServer } from './mail/mail-server.js'
import { deliver, digest, later, now, settings } from './sample.js'

/** Sends a digest and kills itself where it is told to; the server kills it at the other places. */
const program = `
  import { createMailer } from './src/deliver/mail/mailer.js'
  import { openSqliteStore } from './src/store/sqlite/index.js'
  import { deliver, digest, now, settings } from './test/deliver/sample.js'

  const [path = '', url = '', to = '', step = ''] = process.argv.slice(2)
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
      add: async (mail: Parameters<typeof outbox.add>[0]) => {
        dieAt('before it is stored')
        const delivery = await outbox.add(mail)
        dieAt('after it is stored')
        return delivery
      },
      claim: async (...args: Parameters<typeof outbox.claim>) => {
        const message = await outbox.claim(...args)
        dieAt('after it is claimed')
        return message
      },
      recordAttempt: async (...args: Parameters<typeof outbox.recordAttempt>) => {
        dieAt('after 250, before it is recorded')
        const delivery = await outbox.recordAttempt(...args)
        dieAt('after it is recorded')
        return delivery
      },
    },
  }
  const mailer = createMailer(settings(url, { to: to.split(',') }))
  deliver(watched, mailer, digest(), now).then(() => store.close())
`

const programs = mkdtempSync(join(tmpdir(), 'mentions-test-'))
let bundle = ''
beforeAll(() => {
  bundle = bundled(programs, program)
})
afterAll(() => rmSync(programs, { recursive: true }))

const to = ['a@b.example', 'b@b.example']

test.each([
  { step: 'before it is stored', arrives: 0, afterwards: 0 },
  { step: 'after it is stored', arrives: 0, afterwards: 1 },
  { step: 'after it is claimed', arrives: 0, afterwards: 1 },
  { step: 'on connecting', arrives: 0, afterwards: 1 },
  { step: 'on MAIL', arrives: 0, afterwards: 1 },
  { step: 'on the first RCPT', arrives: 0, afterwards: 1 },
  { step: 'on the last RCPT', arrives: 0, afterwards: 1 },
  // The server has the whole mail and may or may not deliver it; this one does.
  { step: 'after the mail, before 250', arrives: 1, afterwards: 2 },
  { step: 'after 250, before it is recorded', arrives: 1, afterwards: 2 },
  { step: 'after it is recorded', arrives: 1, afterwards: 1 },
  { step: 'never', arrives: 1, afterwards: 1 },
])(
  'killed $step: nothing is lost, and at most one repeat, the very same',
  async ({ step, arrives, afterwards }) => {
    const folder = temporaryFolder()
    const path = join(folder, 'store.db')
    const victim: { kill?: () => void } = {}
    /** Ends the client at this place, once. */
    const dieAt = (place: string) => {
      if (place === step) victim.kill?.()
      return place === step
    }
    const server = await mailServer({
      disabledCommands: ['STARTTLS', 'PIPELINING'],
      hidePIPELINING: true,
      onConnect: (_session, done) => void (dieAt('on connecting') || done()),
      onMailFrom: (_address, _session, done) => void (dieAt('on MAIL') || done()),
      onRcptTo: ({ address }, _session, done) =>
        void (dieAt(address === to[0] ? 'on the first RCPT' : 'on the last RCPT') || done()),
      onData: (_stream, _session, done) => void (dieAt('after the mail, before 250') || done()),
    })
    const child = start(bundle, path, server.url, to.join(','), step)
    victim.kill = () => child.kill('SIGKILL')
    const [code, signal] = await once(child, 'close')
    expect([code, signal]).toEqual(step === 'never' ? [0, null] : [null, 'SIGKILL'])
    expect(server.received).toHaveLength(arrives)

    // The next run, whose server works: first what waits, then a digest of its own.
    const next = await mailServer({ disabledCommands: ['STARTTLS'] })
    const store = openSqliteStore(path)
    const mailer = createMailer(settings(next.url, { to }))
    const pending = await deliverPending(store, mailer, later(24))
    expect(pending.flatMap(({ problems }) => problems)).toEqual([])
    const arrived = [...server.received, ...next.received]
    expect(arrived).toHaveLength(afterwards)
    expect(new Set(arrived.map(({ bytes }) => bytes)).size).toBe(Math.min(1, afterwards))
    expect(arrived.every((mail) => mail.to.join() === to.join())).toBe(true)

    // Whatever happened before, this is a mail of its own, and nothing is left to send.
    const own = await deliver(store, mailer, digest({ period: { from: now, to: later(24) } }), later(24))
    expect(own.delivery.state).toBe('sent')
    expect(await store.outbox.pending()).toEqual([])
    expect(new Set(next.received.map(({ bytes }) => bytes)).size).toBe(next.received.length)
    await store.close()
  },
)

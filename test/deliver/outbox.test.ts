import { expect, test } from 'vitest'
import type { DeliveryResult, RouteState } from '../../src/deliver/attempt.js'
import type { Mailer } from '../../src/deliver/mail/mailer.js'
import { createMailer } from '../../src/deliver/mail/mailer.js'
import { deliverPending, enqueue, giveUpOrphan } from '../../src/deliver/outbox.js'
import { changes } from '../store/contract/changes.js'
import { temporaryStore } from '../store/sqlite/temporary.js'
import { CONNECTED, closedPort, mailServer, scriptedServer } from './mail/mail-server.js'
import { deliver, digest, later, now, settings } from './sample.js'

const disabledCommands = ['STARTTLS']
const refusal = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode })
const people = ['a@b.example', 'gone@b.example', 'grey@b.example']

const inShort = ({ delivery, problems }: DeliveryResult) => ({
  state: delivery.state,
  recipients: delivery.recipients.map(({ state }) => state),
  attempts: delivery.attempts,
  problems: problems.length,
})

test('a digest is recorded when the server has taken it, and its text is then forgotten', async () => {
  const store = temporaryStore()
  const server = await mailServer({ disabledCommands })
  const result = await deliver(store, createMailer(settings(server.url)), digest(), now)
  expect(inShort(result)).toEqual({ state: 'sent', recipients: ['accepted'], attempts: 1, problems: 0 })
  expect(server.received).toHaveLength(1)
  expect(await store.outbox.pending()).toEqual([])
  expect(await store.outbox.last('digest', 'Northwind Hosting')).toMatchObject({
    period: { from: later(-24), to: now },
    acceptedAt: now,
    sender: 'mentions@northwind.example',
  })
  expect(await store.outbox.claim(result.delivery.id, undefined, { by: 1, until: later(1) })).toBeUndefined()
})

test('a mail that quotes what was deleted since is not sent, and the run says so', async () => {
  const store = temporaryStore()
  const sent: string[] = []
  const mailer: Mailer = {
    ...createMailer(settings('smtp://127.0.0.1:1')),
    // A scan that runs meanwhile finds it.
    send: async ({ envelope, messageId }) => {
      sent.push(messageId)
      await store.records.apply(changes({ mailsOutdated: new Map([['Northwind Hosting', later(-1)]]) }))
      return envelope.to.map((address) => ({ address, state: 'accepted' }))
    },
  }
  const first = await enqueue(store, mailer, digest({ brandKey: 'others', brands: ['Contoso Mail'] }), now)
  const second = await enqueue(store, mailer, digest(), later(1))
  const results = await deliverPending(store, mailer, later(1))
  expect(sent).toEqual([first.messageId])
  expect(
    results.map(({ delivery: { id }, problems }) => [id, problems.map(({ message }) => message)]),
  ).toEqual([
    [first.id, []],
    [second.id, [expect.stringContaining('somebody deleted a post that it quotes')]],
  ])
  expect(await store.outbox.pending()).toEqual([])
})

test('what a server that is down did not take is sent by the next run, the very same bytes', async () => {
  const store = temporaryStore()
  const port = await closedPort()
  const mailer = createMailer(settings(`smtp://127.0.0.1:${port}`))
  const { message, messageId } = await mailer.compose(digest(), now)
  const first = await deliver(store, mailer, digest(), now)
  expect(inShort(first)).toEqual({ state: 'waiting', recipients: ['waiting'], attempts: 1, problems: 1 })
  expect(first.problems[0]?.message).toContain('refuses connections')
  expect(first.delivery.problem?.message).toContain('refuses connections')
  expect(await store.outbox.last('digest', 'Northwind Hosting')).toBeUndefined()

  const server = await mailServer({ disabledCommands }, port)
  const [second] = await deliverPending(store, mailer, later(24))
  expect(second && inShort(second)).toEqual({
    state: 'sent',
    recipients: ['accepted'],
    attempts: 2,
    problems: 0,
  })
  expect(second?.delivery.problem).toBeUndefined()
  expect(server.received.map(({ bytes }) => bytes)).toEqual([message])
  expect(second?.delivery.messageId).toBe(messageId)
  expect(await deliverPending(store, mailer, later(25))).toEqual([])
  expect(server.received).toHaveLength(1)
})

test('each recipient gets it once: the rejected one is told of and left, the greylisted one is tried again', async () => {
  const store = temporaryStore()
  let grey = true
  const server = await mailServer({
    disabledCommands,
    onRcptTo: ({ address }, _session, done) =>
      done(
        address.startsWith('gone')
          ? refusal(550, 'No such user')
          : address.startsWith('grey') && grey
            ? refusal(450, 'Greylisted')
            : null,
      ),
  })
  const mailer = createMailer(settings(server.url, { to: people }))
  const first = await deliver(store, mailer, digest(), now)
  expect(inShort(first)).toEqual({
    state: 'waiting',
    recipients: ['accepted', 'rejected', 'waiting'],
    attempts: 1,
    problems: 2,
  })
  expect(first.problems.map(({ permanent }) => permanent)).toEqual([true, false])
  // Somebody has it, so the next digest begins where this one ends.
  expect((await store.outbox.last('digest', 'Northwind Hosting'))?.period.to).toEqual(now)

  const still = await deliverPending(store, mailer, later(1))
  expect(still.map(inShort)).toEqual([
    { state: 'waiting', recipients: ['accepted', 'rejected', 'waiting'], attempts: 2, problems: 1 },
  ])
  grey = false
  const last = await deliverPending(store, mailer, later(2))
  expect(last.map(inShort)).toEqual([
    { state: 'sent', recipients: ['accepted', 'rejected', 'accepted'], attempts: 3, problems: 0 },
  ])
  expect(server.received.map(({ to }) => to)).toEqual([['a@b.example'], ['grey@b.example']])
  expect(new Set(server.received.map(({ bytes }) => bytes)).size).toBe(1)
})

test.each([
  [554, '5.7.1 spam message rejected'],
  [554, 'spam'],
  [550, '5.7.1 message looks like junk'],
  [552, '5.7.0 a virus was found in an attachment'],
  [554, '5.6.0 malformed'],
  [552, '5.3.4 too big'],
  [554, '5.3.4 message too large'],
  [550, '5.7.26 unauthenticated mail'],
  [554, 'Transaction failed'],
])('what is refused at the end of the data waits until that is mended: %i %s', async (code, words) => {
  const store = temporaryStore()
  let isMended = false
  const server = await mailServer({
    disabledCommands,
    onData: (_stream, _session, done) => done(isMended ? undefined : refusal(code, words)),
  })
  const mailer = createMailer(settings(server.url))
  const refused = await deliver(store, mailer, digest(), now)
  expect(inShort(refused)).toEqual({ state: 'waiting', recipients: ['waiting'], attempts: 1, problems: 1 })
  isMended = true
  expect((await deliverPending(store, mailer, later(1))).map(inShort)).toMatchObject([{ state: 'sent' }])
})

test('whom the server does not know when it has the text is not tried again', async () => {
  const store = temporaryStore()
  const server = await mailServer({
    disabledCommands,
    onData: (_stream, _session, done) => done(refusal(550, '5.1.1 no such user')),
  })
  const mailer = createMailer(settings(server.url))
  expect(inShort(await deliver(store, mailer, digest(), now))).toMatchObject({ state: 'failed' })
  expect(await deliverPending(store, mailer, later(1))).toEqual([])
})

test('what may have arrived is tried once more after words in it were deleted, and then its text is forgotten', async () => {
  const store = temporaryStore()
  const mailer = createMailer(settings(`smtp://127.0.0.1:${await closedPort()}`))
  const { delivery } = await deliver(store, mailer, digest(), now)
  await store.outbox.claim(delivery.id, undefined, { by: 4711, until: later(1) })
  await store.records.apply(changes({ mailsOutdated: new Map([['Northwind Hosting', now]]) }))
  const [last] = await deliverPending(store, mailer, later(2))
  expect(last && inShort(last)).toMatchObject({ state: 'failed', recipients: ['given-up'] })
  expect(last?.problems[0]).toMatchObject({
    permanent: true,
    message:
      'The mail "Northwind Hosting: 3 people wait for an answer" of 2026-03-02 could not be sent to care@northwind.example, and is not tried again: words in it were deleted since it was written.',
  })
  expect(await store.outbox.pending()).toEqual([])
})

test('after three days it gives up, says so once, and forgets the text', async () => {
  const store = temporaryStore()
  const mailer = createMailer(settings(`smtp://127.0.0.1:${await closedPort()}`))
  await deliver(store, mailer, digest(), now)
  expect((await deliverPending(store, mailer, later(71))).map(inShort)).toMatchObject([{ state: 'waiting' }])
  const [last] = await deliverPending(store, mailer, later(72))
  expect(last && inShort(last)).toEqual({
    state: 'failed',
    recipients: ['given-up'],
    attempts: 3,
    problems: 2,
  })
  expect(last?.problems[0]).toMatchObject({
    permanent: true,
    message:
      'The mail "Northwind Hosting: 3 people wait for an answer" of 2026-03-02 could not be sent to care@northwind.example in 3 days and 3 attempts; it is not tried again.',
  })
  expect(await deliverPending(store, mailer, later(73))).toEqual([])
})

test('a mail is tried once more before it is given up, however long nobody ran', async () => {
  const store = temporaryStore()
  const port = await closedPort()
  const mailer = createMailer(settings(`smtp://127.0.0.1:${port}`))
  await deliver(store, mailer, digest(), now)
  const server = await mailServer({ disabledCommands }, port)
  expect((await deliverPending(store, mailer, later(1000))).map(inShort)).toMatchObject([{ state: 'sent' }])
  expect(server.received).toHaveLength(1)
})

test('a longer digest replaces the ones that nobody got', async () => {
  const store = temporaryStore()
  const down = createMailer(settings(`smtp://127.0.0.1:${await closedPort()}`))
  await deliver(store, down, digest(), now)
  await deliver(store, down, digest({ brandKey: 'Other', period: { from: later(-2), to: now } }), now)
  await deliver(store, down, digest({ period: { from: now, to: later(24) } }), later(24))
  await deliver(store, down, digest({ period: { from: later(-24), to: later(48) } }), later(48))
  const waiting = (await store.outbox.pending()).map(({ brandKey, period }) => [brandKey, period.to])
  expect(waiting).toEqual([
    ['Other', now],
    ['Northwind Hosting', later(48)],
  ])
})

test('a digest that was sent is not sent a second time; one that waits is sent as it was', async () => {
  const store = temporaryStore()
  const server = await mailServer({ disabledCommands })
  const mailer = createMailer(settings(server.url))
  await deliver(store, createMailer(settings(`smtp://127.0.0.1:${await closedPort()}`)), digest(), now)
  await deliver(store, mailer, digest({ text: 'Other words' }), later(1))
  await deliver(store, mailer, digest(), later(2))
  expect(server.received.map(({ bytes }) => bytes)).toEqual([(await mailer.compose(digest(), now)).message])
})

test('only the brands that are asked for', async () => {
  const store = temporaryStore()
  const down = createMailer(settings(`smtp://127.0.0.1:${await closedPort()}`))
  await deliver(store, down, digest({ brandKey: 'One' }), now)
  await deliver(store, down, digest({ brandKey: 'Two' }), now)
  const results = await deliverPending(store, down, later(1), { brandKeys: ['Two', 'Three'] })
  expect(results.map(({ delivery }) => delivery.brandKey)).toEqual(['Two'])
  expect(await deliverPending(store, down, later(1), { brandKeys: [] })).toEqual([])
})

test('of two that saw the same claim only one takes the mail', async () => {
  const store = temporaryStore()
  await deliver(store, createMailer(settings(`smtp://127.0.0.1:${await closedPort()}`)), digest(), now)
  const [waiting] = await store.outbox.pending()
  const id = waiting?.id ?? 0
  expect(await store.outbox.claim(id, undefined, { by: 1, until: later(1) })).toContain('Message-ID')
  expect(await store.outbox.claim(id, undefined, { by: 2, until: later(1) })).toBeUndefined()
  expect(await store.outbox.claim(id, { by: 1, until: later(1) }, { by: 2, until: later(2) })).toContain(
    'Message-ID',
  )
})

/** Takes the text of a mail and hangs up without a word. */
const unanswering = (texts: string[] = []) =>
  scriptedServer((line, socket) => {
    if (line === CONNECTED) return '220 hi'
    if (/^EHLO/.test(line)) return '250 hi'
    if (/^(?:MAIL|RCPT)/.test(line)) return '250 ok'
    if (line === 'DATA') return '354 go'
    if (line === '.') socket.destroy()
    else texts.push(line)
    return undefined
  })

test('a mail that may have arrived is never replaced, only sent again, the very same', async () => {
  const store = temporaryStore()
  const texts: string[] = []
  await deliver(store, createMailer(settings(await unanswering(texts))), digest(), now)
  const [, id] = /^Message-ID: (.*)$/m.exec(texts.join('\n')) ?? []
  // A later attempt that does not even connect changes nothing in that.
  const down = createMailer(settings(`smtp://127.0.0.1:${await closedPort()}`))
  await deliverPending(store, down, later(1))
  await deliver(store, down, digest({ period: { from: later(-24), to: later(24) } }), later(24))
  const server = await mailServer({ disabledCommands })
  await deliverPending(store, createMailer(settings(server.url)), later(25))
  expect(server.received.map(({ bytes }) => bytes.includes(`Message-ID: ${id}`))).toEqual([true, false])
})

test('nor is one that was being sent when its run was killed, whose process id is in use again', async () => {
  const store = temporaryStore()
  const down = createMailer(settings(`smtp://127.0.0.1:${await closedPort()}`))
  const { delivery } = await deliver(store, down, digest(), now)
  await store.outbox.claim(delivery.id, undefined, { by: process.ppid, until: later(1000) })
  await deliver(store, down, digest({ period: { from: later(-24), to: later(24) } }), later(24))
  const server = await mailServer({ disabledCommands })
  const sent = await deliverPending(store, createMailer(settings(server.url)), later(25))
  expect(sent.map((result) => result.delivery.messageId === delivery.messageId)).toEqual([true, false])
  expect(server.received).toHaveLength(2)
})

test('one that was refused may be replaced: the server has said that it did not take it', async () => {
  const store = temporaryStore()
  const server = await mailServer({
    disabledCommands,
    onData: (_stream, _session, done) => done(refusal(451, 'later')),
  })
  const mailer = createMailer(settings(server.url))
  await deliver(store, mailer, digest(), now)
  await deliver(store, mailer, digest({ period: { from: later(-24), to: later(24) } }), later(24))
  expect((await store.outbox.pending()).map(({ period }) => period.to)).toEqual([later(24)])
})

test.each([
  { case: 'silent', answer: (): undefined => undefined, calls: 1, timeouts: { greeting: 300 } },
  { case: 'turning us away', answer: () => '421 too many', calls: 1 },
  // What it says of one sender says nothing of the next.
  {
    case: 'refusing the sender',
    answer: (line: string) =>
      line === CONNECTED ? '220 hi' : line.startsWith('EHLO') ? '250 hi' : '550 not you',
    calls: 3,
  },
])('a server that is $case is called $calls times in a run', async ({ answer, calls, timeouts }) => {
  const store = temporaryStore()
  let called = 0
  const url = await scriptedServer((line) => {
    if (line === CONNECTED) called++
    return answer(line)
  })
  const mailer = createMailer(settings(url, { timeouts }))
  const route: RouteState = {}
  const results = []
  for (const brandKey of ['One', 'Two', 'Three'])
    results.push(await deliver(store, mailer, digest({ brandKey }), now, { route }))
  expect(called).toBe(calls)
  expect(results.map(({ delivery }) => delivery.state)).toEqual(['waiting', 'waiting', 'waiting'])
  // The first says why; the others say one thing, all in the same words.
  const said = new Set(results.flatMap(({ problems }) => problems.map(({ message }) => message)))
  if (calls === 1)
    expect([...said][1]).toMatch(/^Other mails wait, too: .* was not tried again in this run\.$/)
  expect(said.size).toBe(calls === 1 ? 2 : 1)
  const server = await mailServer({ disabledCommands })
  expect(await deliverPending(store, createMailer(settings(server.url)), later(1))).toHaveLength(3)
  expect(server.received).toHaveLength(3)
})

test('what nothing would send any more is ended and told of', async () => {
  const store = temporaryStore()
  const down = createMailer(settings(`smtp://127.0.0.1:${await closedPort()}`))
  const { delivery } = await deliver(store, down, digest(), now)
  const result = await giveUpOrphan(store, delivery, later(1))
  expect(result.delivery).toMatchObject({ state: 'failed', recipients: [{ state: 'given-up' }] })
  expect(result.problems.map(({ message }) => message)).toEqual([
    'The mail "Northwind Hosting: 3 people wait for an answer" of 2026-03-02 is no longer sent to care@northwind.example: the config has no such digest any more.',
  ])
  expect(await store.outbox.pending()).toEqual([])
})

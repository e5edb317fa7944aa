import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { alertMailCarrier, placeCarrier } from '../../src/deliver/alert-carriers.js'
import type { Parcel } from '../../src/deliver/carrier.js'
import type { Refused, Taken } from '../../src/deliver/destinations/destination.js'
import { DeliveryError } from '../../src/deliver/error.js'
import { postBy } from '../../src/deliver/mail/mailer.js'
import type { AlertMessage } from '../../src/model/alert-message.js'
import { alertMail } from '../../src/outputs/alerts/mail.js'
import { english } from '../../src/outputs/wording/en/index.js'
import { alertMessage } from './alert-sample.js'
import { mailServer } from './mail/mail-server.js'
import { later, now } from './sample.js'

const sayRepeat = async () => 'This is a repeat.'
const written = async (message: AlertMessage) => alertMail(message, english)

const parcel = (over: Partial<Parcel> = {}, message: Partial<AlertMessage> = {}): Parcel => ({
  messageId: 'a1',
  message: JSON.stringify(alertMessage(message)),
  from: '/etc/mentions.yaml',
  to: ['ops'],
  all: ['ops'],
  ...over,
})

const problem = new DeliveryError('Slack got too much', { hint: 'Wait.' })

/** Answers these in turn, and notes what it was asked for. */
function place(answers: readonly (Taken | Refused)[], canUpdate = true) {
  const asked: { message: AlertMessage; handle: string | undefined }[] = []
  const carrier = placeCarrier(
    {
      name: 'ops',
      label: 'hooks.slack.example',
      canUpdate,
      gap: 1_000,
      send: async (message, { handle } = {}) => {
        asked.push({ message, handle })
        return answers[asked.length - 1] ?? { taken: true }
      },
    },
    sayRepeat,
  )
  return { asked, carrier }
}

test('a place gets the message as it was stored, and what it calls it is known', async () => {
  const { asked, carrier } = place([{ taken: true, handle: 'm7' }])
  expect(carrier).toMatchObject({ target: 'hooks.slack.example', lane: 'place ops', gap: 1_000 })
  expect(await carrier.send(parcel({ handle: 'm6' }))).toEqual({
    recipients: [{ address: 'ops', state: 'accepted' }],
    handle: 'm7',
  })
  expect(asked).toEqual([{ message: alertMessage(), handle: 'm6' }])
})

test('what was to be written over and is gone is sent anew, in the same try', async () => {
  const { asked, carrier } = place([
    { taken: false, next: 'lost', problem },
    { taken: true, handle: 'new' },
  ])
  expect(await carrier.send(parcel({ handle: 'gone' }))).toMatchObject({ handle: 'new' })
  expect(asked.map(({ handle }) => handle)).toEqual(['gone', undefined])
})

test('a place that writes nothing over is never asked to', async () => {
  const { asked, carrier } = place([], false)
  await carrier.send(parcel({ handle: 'm6' }))
  expect(asked.map(({ handle }) => handle)).toEqual([undefined])
})

test.each<{ next: Refused['next']; state: string; isDown?: true }>([
  { next: 'again', state: 'waiting', isDown: true },
  { next: 'lost', state: 'waiting', isDown: true },
  { next: 'never', state: 'rejected' },
])('of what is refused with "$next" the recipient is $state', async ({ next, state, isDown }) => {
  const { carrier } = place([{ taken: false, next, after: 5_000, problem }])
  expect(await carrier.send(parcel())).toEqual({
    recipients: [{ address: 'ops', state, problem }],
    after: 5_000,
    ...(isDown && { isDown }),
  })
})

test('what is sent once more says so, as the same message', async () => {
  const { asked, carrier } = place([])
  await carrier.send(parcel({ repeat: { first: now, again: later(5) } }))
  expect(asked[0]?.message).toEqual(
    alertMessage({ notes: ['`mentions list --danger` shows all.', 'This is a repeat.'] }),
  )
})

const from = { name: 'Mentions', address: 'mentions@northwind.example' }
const people = ['ada@northwind.example', 'bo@northwind.example']

async function mailed(over: Partial<Parcel>[] = [{}], message: Partial<AlertMessage> = {}) {
  const server = await mailServer({ disabledCommands: ['STARTTLS'] })
  const post = postBy({ smtp: server.url }, from.address)
  const carrier = alertMailCarrier({ from, post, written, sayRepeat })
  const carried = []
  for (const one of over)
    carried.push(await carrier.send(parcel({ to: people, all: people, ...one }, message)))
  carrier.close()
  return { carried, received: server.received }
}

test('by mail an alert is one of its rule, and the same bytes on every try', async () => {
  const { carried, received } = await mailed([{}, { to: people.slice(1) }])
  expect(carried.map(({ recipients }) => recipients.map(({ state }) => state))).toEqual([
    ['accepted', 'accepted'],
    ['accepted'],
  ])
  expect(received.map(({ to }) => to)).toEqual([people, people.slice(1)])
  expect(new Set(received.map(({ bytes }) => bytes)).size).toBe(1)
  const mail = await PostalMime.parse(received[0]?.bytes ?? '')
  expect(mail).toMatchObject({
    from,
    to: people.map((address) => ({ address })),
    subject: 'DANGER: Somebody may be in danger',
    date: '2026-03-02T06:00:00.000Z',
  })
  expect(mail.messageId).toMatch(/^<alert\.[0-9a-f]{24}@northwind\.example>$/)
  expect(mail.inReplyTo).toMatch(/^<thread\.[0-9a-f]{24}@northwind\.example>$/)
  const headers = new Map(mail.headers.map(({ key, value }) => [key, value]))
  expect(headers.get('importance')).toBe('high')
  expect(headers.get('list-id')).toBe('<alerts-danger-to-ops.mentions.northwind.example>')
  expect(mail.text?.trimEnd()).toBe(`DANGER: Somebody may be in danger

danger: answer now · severity 4 · waits 2 h
Kim at forum.example
> The battery <b>burns</b>.
> Help!
https://forum.example/a?b=1&c=2
mentions show k7f

\`mentions list --danger\` shows all.`)
})

test('two alerts of a rule are two mails of one thread; of another rule it is another thread', async () => {
  const [one, two, other] = await Promise.all(
    [{ id: 'a1' }, { id: 'a2' }, { id: 'a3', rule: 'news' }].map(async (message) => {
      const { received } = await mailed([{}], message)
      return await PostalMime.parse(received[0]?.bytes ?? '')
    }),
  )
  expect(one?.messageId).not.toBe(two?.messageId)
  expect(one?.inReplyTo).toBe(two?.inReplyTo)
  expect(other?.inReplyTo).not.toBe(one?.inReplyTo)
})

test('nothing that people wrote is markup, a header or an address that leads elsewhere', async () => {
  const { received } = await mailed([{}], {
    urgency: 'normal',
    title: 'Hello\r\nBcc: everybody@northwind.example <script>',
    items: [
      {
        headline: '<img src=x onerror=alert(1)>',
        by: 'Kim "><a href="https://evil.example">x</a>',
        words: '</td></table><script>alert(1)</script>\n\u202egnirts',
        url: 'javascript:alert(1)',
        command: 'mentions show <b>',
      },
    ],
    notes: ['<style>*{display:none}</style>'],
    more: 3,
  })
  const mail = await PostalMime.parse(received[0]?.bytes ?? '')
  expect(mail.subject).toBe('Hello Bcc: everybody@northwind.example <script>')
  expect(received[0]?.to).toEqual(people)
  const html = mail.html ?? ''
  expect(html).not.toMatch(/<(?:script|img|b>|a )|onerror=(?!alert\(1\)&gt;)|javascript:|\u202e/)
  expect(html.match(/<style>/g)).toHaveLength(1)
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
  expect(html).toContain('… and 3 more')
  expect(mail.text).not.toContain('javascript:')
})

// The page about deliveries shows what the program prints, and its config and commands work.
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { oneName } from '../../src/app/filled-by.js'
import { parseConfig } from '../../src/config/parse.js'
import { deliveriesTable } from '../../src/outputs/deliveries/table.js'
import { sources } from '../../src/sources/index.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import type { DeliveryFacts } from '../../src/views/deliveries.js'
import { alertDelivery } from '../deliver/alert-sample.js'
import { test } from '../support/workspace.js'

const page = readFileSync(new URL('../../docs/deliveries.md', import.meta.url), 'utf8')
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, body = '']) => body,
  )

const now = new Date('2026-03-14T12:00:00Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)

const delivery = (id: number, over: Partial<DeliveryFacts>): DeliveryFacts => ({
  id,
  what: 'alert',
  subject: '',
  isUrgent: false,
  brands: ['Northwind Hosting'],
  createdAt: ago(0),
  state: 'sent',
  attempts: 1,
  recipients: [{ address: 'ops', state: 'accepted' }],
  canRepeat: true,
  ...over,
})

test('the list on the page is what is printed', () => {
  const deliveries = [
    delivery(4, {
      subject: 'Somebody may be in danger',
      isUrgent: true,
      createdAt: ago(4),
      destination: 'pat@northwind.example',
    }),
    delivery(3, {
      subject: '2 posts need a reply',
      createdAt: ago(20),
      destination: 'ops',
      state: 'waiting',
      attempts: 4,
      nextAt: ago(-10),
      recipients: [{ address: 'ops', state: 'waiting' }],
      canRepeat: false,
      problem: {
        message: 'Slack could not take it now: it answered 503 Service Unavailable.',
        hint: 'There is nothing to do: it is tried again. If this goes on, look whether the place has an outage.',
      },
    }),
    delivery(2, {
      subject: 'A promise is broken',
      createdAt: ago(190),
      destination: 'desk',
      state: 'failed',
      recipients: [{ address: 'desk', state: 'rejected' }],
      problem: {
        message: 'The webhook knows nobody at this address any more: it answered 410 Gone.',
        hint: 'Put a new address into the config.',
      },
    }),
    delivery(1, {
      what: 'mail',
      subject: 'Northwind Hosting: 3 people wait',
      createdAt: ago(300),
      recipients: [{ address: 'care@northwind.example', state: 'accepted' }],
    }),
  ]
  const printed = deliveriesTable(
    { generatedAt: now, deliveries, left: 0 },
    { width: 100, colour: false, links: false },
  )
  expect(`${blocks('text')[0]}`).toBe(printed)
})

test('the config on the page is one', () => {
  const [text = ''] = blocks('yaml')
  const whole = `brands: [{ name: Northwind Hosting }]\nsources: [{ type: hackernews }]\n${text}`
  const { alerts } = parseConfig(whole, { shownPath: 'mentions.yaml', env: {}, sources })
  expect(alerts.destinations['night shift']).toEqual({
    type: 'mail',
    to: ['ada@northwind.example', 'bo@northwind.example'],
  })
})

test('each command on the page works', async ({ work }) => {
  await work.configure([], {
    sources: [{ type: 'feed', url: 'https://forum.example/posts.rss' }],
    digest: { email: { to: 'care@northwind.example', from: 'mentions@northwind.example', maildir: 'mail' } },
    alerts: { destinations: { ops: { type: 'mail', to: 'ops@northwind.example' } } },
  })
  const store = openSqliteStore(work.path('mentions.db'))
  const add = (id: string, createdAt: Date) =>
    store.outbox.add(
      alertDelivery(id, {
        sender: oneName(work.path('mentions.yaml')),
        recipients: ['ops@northwind.example'],
        createdAt,
        giveUpAt: new Date(Date.now() + 3_600_000),
      }),
    )
  for (const id of ['one', 'two']) await add(id, new Date())
  const commands = blocks('sh').flatMap((body) => body.trim().split('\n'))
  expect(commands.length).toBeGreaterThan(6)
  for (const command of commands) {
    if (command.includes(' drop ')) await add('three', new Date())
    const words = (command.split(' | ')[0] ?? '').match(/"[^"]*"|\S+/g) ?? []
    const [, ...args] = words.map((word) => word.replaceAll('"', ''))
    expect(await work.run(args), command).toMatchObject({ code: 0 })
  }
  await store.close()
})

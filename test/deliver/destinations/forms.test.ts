import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Destination, HttpDestinationRequest } from '../../../src/deliver/destinations/destination.js'
import { clean } from '../../../src/deliver/destinations/harmless.js'
import { destinations } from '../../../src/deliver/destinations/index.js'
import { readStatus } from '../../../src/deliver/destinations/status-outcome.js'
import type { AlertMessage } from '../../../src/model/alert-message.js'
import { message as words } from '../../../src/outputs/wording/en/message.js'
import { discordDouble } from '../doubles/discord.js'
import { ntfyDouble } from '../doubles/ntfy.js'
import { mattermostDouble, slackDouble } from '../doubles/slack.js'
import { teamsDouble } from '../doubles/teams.js'
import { telegramDouble } from '../doubles/telegram.js'
import { anyMessage, message } from './messages.js'

const now = new Date('2026-11-03T09:00:00Z')

const places = [
  ['slack', { type: 'slack', url: 'https://hooks.slack.example/services/T0/B0/x' }, slackDouble],
  [
    'slack, markdown',
    { type: 'slack', url: 'https://chat.example/hooks/x', format: 'markdown' },
    mattermostDouble,
  ],
  [
    'discord',
    { type: 'discord', url: 'https://discord.example/api/webhooks/1/x?thread_id=7' },
    discordDouble,
  ],
  ['teams', { type: 'teams', url: 'https://flow.example/workflows/x' }, teamsDouble],
  [
    'telegram',
    { type: 'telegram', token: '123:abcdefghijklmnopqrstuvwxyz', chat: -1001234567890 },
    telegramDouble,
  ],
  [
    'ntfy',
    { type: 'ntfy', topic: 'northwind-x', server: 'https://ntfy.example', token: 'tk_x1y2' },
    ntfyDouble,
  ],
] as const

function at(block: { type: string }) {
  const kind = (destinations as Readonly<Record<string, Destination<never>>>)[
    block.type
  ] as Destination<never>
  const options = kind.options.parse(block) as never
  return {
    kind,
    options,
    request: (told: AlertMessage, handle?: string) =>
      kind.request(options, told, {
        now,
        words,
        ...(handle !== undefined && { handle }),
      }) as HttpDestinationRequest,
  }
}

/** As a person reads it: without what takes no room, and line ends where a screen puts them. */
const read = (text: string) => text.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim()
const beginning = (text: string) => read(text).slice(0, 10)

describe.each(places)('%s', (_name, block, create) => {
  test('takes whatever people wrote, and it can be read', () => {
    const { request } = at(block)
    void fc.assert(
      fc.property(anyMessage, (told) => {
        const place = create()
        const { status, body } = place.take(request(told))
        expect({ status, body: status < 300 ? '' : body }).toEqual({
          status: status < 300 ? status : 200,
          body: '',
        })
        const shown = read(place.shown[0] ?? '')
        const safe = clean(told)
        expect(shown).toContain(beginning(safe.title))
        const listed = safe.items.filter(({ headline }) => shown.includes(beginning(headline))).length
        if (safe.items.length > 0 && safe.items.length < 4) {
          const [first] = safe.items
          expect(shown).toContain(beginning(first?.headline ?? ''))
          expect(shown).toContain(beginning(first?.words ?? ''))
        }
        if (listed < safe.items.length) expect(shown).toMatch(/… and \d+ more|\d+ in all/)
      }),
    )
  })

  test('shows all of a message of usual length', () => {
    const { request } = at(block)
    const place = create()
    expect(place.take(request(message())).status).toBeLessThan(300)
    const shown = read(place.shown[0] ?? '')
    for (const words of [
      'Urgent: 2 posts about Northwind Hosting need a reply',
      'outage · severity 3 · waits 2 h',
      'Kim at community.northwind.example',
      'Our shop is down since this morning.',
      'Nobody answers the telephone!',
      'https://community.northwind.example/t/shop-down/412?page=2#post-7',
      'mentions show k7f',
      'Charged twice, again.',
      '3 were held back between 22:00 and 07:00.',
    ])
      expect(shown).toContain(words)
  })

  test('says in words how urgent it is, and how many more there are', () => {
    const { request } = at(block)
    const place = create()
    for (const urgency of ['danger', 'over', 'normal'] as const)
      place.take(request(message({ urgency, more: 12 })))
    place.take(request(message({ kind: 'test', urgency: 'normal' })))
    expect(place.shown.map((text) => read(text).slice(0, 9))).toEqual([
      'DANGER: 2',
      'Over: 2 p',
      '2 posts a',
      'Test: 2 p',
    ])
    expect(place.shown[0]).toContain('… and 12 more')
  })

  test('is in no way longer for ten thousand posts', () => {
    const { request } = at(block)
    const [item] = message().items
    const items = Array.from({ length: 10_000 }, () => ({ headline: 'x', ...item }))
    const place = create()
    expect(place.take(request(message({ items }))).status).toBeLessThan(300)
    const listed = (place.shown[0] ?? '').split('outage · severity 3').length - 1
    expect(listed).toBeGreaterThan(4)
    expect(place.shown[0]).toContain(`… and ${10_000 - listed} more`)
  })

  test('takes a second one, over the first where its place can do that', () => {
    const { kind, options, request } = at(block)
    const place = create()
    const answer = place.take(request(message()))
    const taken = kind.read?.(answer, options) ?? readStatus(answer, kind, now)
    expect(taken).toMatchObject({ taken: true })
    if (!taken.taken || kind.canUpdate !== true) {
      expect(taken).not.toHaveProperty('handle')
      return
    }
    const handle = taken.handle ?? ''
    const again = place.take(request(message({ urgency: 'over', items: [] }), handle))
    expect(kind.read?.({ ...again, isUpdate: true }, options)).toMatchObject({ taken: true })
    expect(place.shown).toHaveLength(1)
    expect(place.shown[0]).toContain('Over: 2 posts')
    const gone = place.take(request(message(), '424242'))
    expect(kind.read?.({ ...gone, isUpdate: true }, options)).toMatchObject({ taken: false, next: 'lost' })
  })
})

// The doubles refuse what they are there to refuse.
import { expect, test } from 'vitest'
import type { Destination, HttpDestinationRequest } from '../../../src/deliver/destinations/destination.js'
import { destinations } from '../../../src/deliver/destinations/index.js'
import { message as around } from '../../../src/outputs/wording/en/message.js'
import { message } from '../destinations/messages.js'
import { discordDouble } from './discord.js'
import { ntfyDouble } from './ntfy.js'
import { mattermostDouble, slackDouble } from './slack.js'
import { teamsDouble } from './teams.js'
import { telegramDouble } from './telegram.js'

const places = [
  ['slack', { type: 'slack', url: 'https://hooks.slack.example/services/x' }, slackDouble],
  ['mattermost', { type: 'slack', url: 'https://chat.example/x', format: 'markdown' }, mattermostDouble],
  ['discord', { type: 'discord', url: 'https://discord.example/api/webhooks/1/x' }, discordDouble],
  ['teams', { type: 'teams', url: 'https://flow.example/workflows/x' }, teamsDouble],
  ['telegram', { type: 'telegram', token: '123:abcdefghijklmnopqrstuvwxyz', chat: -1001 }, telegramDouble],
  ['ntfy', { type: 'ntfy', topic: 'northwind', server: 'https://ntfy.example' }, ntfyDouble],
] as const

const MARK = 'STANDINFORWORDS'

/** A message as we send it, with words in it that nobody made harmless. */
function sent(block: { type: string }, words: string): HttpDestinationRequest {
  const kind = (destinations as Readonly<Record<string, Destination<never>>>)[
    block.type
  ] as Destination<never>
  const told = message({ notes: [], items: [{ headline: 'x', words: MARK, by: MARK }], title: MARK })
  const request = kind.request(kind.options.parse(block) as never, told, { now: new Date(0), words: around })
  const plain = request as HttpDestinationRequest
  // As long as what it replaces, since Telegram is told by places in the text what is what.
  const whole = words.length < MARK.length ? `${words} ${'x'.repeat(MARK.length - words.length - 1)}` : words
  return { ...plain, body: plain.body.replaceAll(MARK, JSON.stringify(whole).slice(1, -1)) }
}

test.each(places)('%s takes plain words', (_name, block, create) => {
  expect(create().take(sent(block, 'plain words')).status).toBeLessThan(300)
})

test.each(places)('%s refuses calls, links, and signs that nobody sees', (_name, block, create) => {
  for (const words of ['@everyone', '@here', 'https://evil.ex', '<!channel>', 'a\u202eb', 'a\u0000b'])
    expect({ words, status: create().take(sent(block, words)).status }).toEqual({ words, status: 400 })
})

test.each(places.filter(([name]) => name === 'mattermost' || name === 'discord'))(
  '%s refuses markup',
  (_name, block, create) => {
    for (const words of ['**b**', '_i_', '`c`', '~~s~~', '||h||', '[a](b)', '# h', '<b>', '\\'])
      expect({ words, status: create().take(sent(block, words)).status }).toEqual({ words, status: 400 })
  },
)

test.each(places)('%s refuses what is too long, and what is no JSON', (_name, block, create) => {
  expect(create().take(sent(block, 'long '.repeat(6_000))).status).toBe(400)
  const request = sent(block, 'plain words')
  expect(create().take({ ...request, headers: { 'content-type': 'text/plain' } }).status).toBe(400)
  expect(create().take({ ...request, body: '{' }).status).toBe(400)
})

test.each(places)('%s refuses too many at once, where it counts', (_name, block, create) => {
  const place = create({ isLimited: true })
  const statuses = Array.from({ length: 100 }, () => place.take(sent(block, 'plain words')).status)
  expect(statuses[0]).toBeLessThan(300)
  expect(statuses.at(-1)).toBe(429)
})

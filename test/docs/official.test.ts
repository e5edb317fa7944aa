// The page about channels shows what the program prints, and its configs and commands work.
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { configuredChannels } from '../../src/channels/configured.js'
import { parseConfig } from '../../src/config/parse.js'
import type { StoredUpdate } from '../../src/model/official.js'
import { officialTable } from '../../src/outputs/official/table.js'
import { sources } from '../../src/sources/index.js'
import { standingOf } from '../../src/views/official.js'
import { rss } from '../support/rss.js'
import { test } from '../support/workspace.js'

const page = readFileSync(new URL('../../docs/official-channels.md', import.meta.url), 'utf8')
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, body = '']) => body,
  )

const now = new Date('2026-03-14T12:00:00Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const HOUR = 60
const DAY = 24 * HOUR

const update = (title: string, minutes: number, over: Partial<StoredUpdate>): StoredUpdate => ({
  channelId: 'any',
  key: title,
  matter: title,
  kind: 'incident',
  title,
  text: '',
  url: 'https://status.northwind.example/',
  at: ago(minutes),
  atFrom: 'source',
  firstSeenAt: ago(minutes),
  ...over,
})

const channel = (name: string, updates: readonly StoredUpdate[], over: object = {}) =>
  standingOf(
    { id: name, name, url: `https://${name}/`, brands: ['Northwind Hosting'] },
    {
      state: { answers: {}, polledAt: now, answeredAt: now, posts: 0, notices: [], ...over },
      nextLookAt: undefined,
      updates,
    },
  )

test('the list on the page is what is printed', () => {
  const channels = [
    channel('status.northwind.example', [
      update('Mail is delivered late', 42, { state: 'identified' }),
      update('New routers in fra-1', 2 * DAY, { kind: 'maintenance', state: 'scheduled' }),
    ]),
    channel('blog.northwind.example', [update('IPv6 for all plans', 9 * DAY, { kind: 'post' })]),
    channel('status.bluefjord.example', [update('Logins fail', 5 * HOUR, { state: 'monitoring' })], {
      answeredAt: ago(3 * HOUR + 5),
      problem: {
        failure: {
          code: 'server-fault',
          args: { host: 'status.bluefjord.example', status: 503, reason: 'Service Unavailable' },
        },
        since: ago(3 * HOUR),
        times: 4,
      },
    }),
  ]
  const printed = officialTable({ generatedAt: now, channels }, { width: 78, colour: false, links: false })
  expect(`${blocks('text')[0]}`).toBe(printed)
})

test('each config on the page is one', () => {
  expect(blocks('yaml')).toHaveLength(2)
  for (const text of blocks('yaml')) {
    const whole = `${text}sources: [{ type: hackernews }]\n`
    const config = parseConfig(whole, { shownPath: 'mentions.yaml', env: {}, sources })
    expect(configuredChannels(config.brands, config.every).length).toBeGreaterThan(1)
  }
})

test('each command on the page works', async ({ work }) => {
  const { base } = await work.serve({ '/posts.rss': { body: rss([]) }, '/blog.rss': { body: rss([]) } })
  await work.configure([`${base}/posts.rss`], {
    brands: [{ name: 'Northwind Hosting', official: [`${base}/blog.rss`] }],
  })
  await work.run(['scan'])
  const commands = blocks('sh').flatMap((body) => body.trim().split('\n'))
  expect(commands.length).toBeGreaterThan(4)
  for (const command of commands) {
    const words = (command.split(' | ')[0] ?? '').match(/"[^"]*"|\S+/g) ?? []
    const [, ...args] = words.map((word) => word.replaceAll('"', ''))
    expect(await work.run(args), command).toMatchObject({ code: 0 })
  }
})

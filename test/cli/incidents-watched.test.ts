// The day of an outage under `mentions watch`: who is told what, and when.
import { expect } from 'vitest'
import type { AlertMessage } from '../../src/model/alert-message.js'
import type { Route } from '../support/feed-server.js'
import { type Item, rss } from '../support/rss.js'
import { watchThrough } from '../support/watching.js'
import { test, type Workspace } from '../support/workspace.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const from = new Date('2026-11-02T06:00:00Z')
const later = (milliseconds: number) => new Date(from.getTime() + milliseconds)

type Said = { at: Date; status: string; body: string }

const statusPage = (said: readonly Said[]) =>
  JSON.stringify({
    page: { name: 'Northwind Status', url: 'https://status.northwind.example' },
    incidents:
      said.length === 0
        ? []
        : [
            {
              id: 'i1',
              name: 'Logins fail',
              status: said.at(-1)?.status,
              incident_updates: said.map(({ at, status, body }, index) => ({
                id: `u${index}`,
                status,
                body,
                created_at: at.toISOString(),
              })),
            },
          ],
  })

/** A forum and a status page as they are at each moment, and what comes to the desk. */
async function outageDay(
  work: Workspace,
  {
    posts,
    said,
    more = {},
    until,
  }: { posts: readonly Item[]; said: readonly Said[]; more?: object; until: Date },
) {
  let now = from
  const told: (AlertMessage & { on: Date })[] = []
  const answers =
    (type: string, body: () => string): Route =>
    (_, response) => {
      response.writeHead(200, { 'content-type': type })
      response.end(body())
    }
  const isPast = (at: Date) => at <= now
  const server = await work.serve({
    '/a.rss': answers('application/rss+xml', () =>
      rss(posts.filter(({ publishedAt = from }) => isPast(publishedAt))),
    ),
    '/incidents.json': answers('application/json', () => statusPage(said.filter(({ at }) => isPast(at)))),
    '/desk': (request, response) => {
      let body = ''
      request.on('data', (part) => {
        body += part
      })
      request.on('end', () => {
        told.push({ ...(JSON.parse(body) as AlertMessage), on: now })
        response.writeHead(204).end()
      })
    },
  })
  await work.configure([`${server.base}/a.rss`], {
    every: '15m',
    brands: [
      {
        name: 'Northwind Hosting',
        official: [{ type: 'status-page', url: `${server.base}/incidents.json` }],
      },
    ],
    digest: { timezone: 'UTC' },
    alerts: {
      destinations: { desk: { type: 'webhook', url: `${server.base}/desk` } },
      rules: [
        { when: 'surge', to: 'desk' },
        { when: 'silence', to: 'desk' },
      ],
    },
    ...more,
  })
  const watched = await watchThrough(work, {
    from,
    until,
    args: ['--log-format', 'json'],
    atNap: (time) => {
      now = time.now()
    },
  })
  return { ...watched, told, server }
}

/** So many people within ten minutes before a moment. */
const crowd = (count: number, at: Date, name: string): Item[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `${name}${index}`,
    author: `${name}${index}`,
    title: `Question ${index}`,
    text: `Northwind Hosting is down, my login fails with a 502 since ${index} minutes.`,
    publishedAt: new Date(at.getTime() - index * MINUTE),
  }))

test('a surge is told, then each hour that nobody speaks, and that it is over', async ({ work }) => {
  const begins = later(HOUR + 10 * MINUTE)
  const word = { at: later(3 * HOUR), status: 'identified', body: 'A disk is full.' }
  const { told, of } = await outageDay(work, {
    posts: [...crowd(9, begins, 'ann'), ...crowd(9, later(2 * HOUR), 'ben')],
    said: [word],
    until: later(4 * HOUR + 40 * MINUTE),
  })
  const lines = told.map(({ kind, urgency, title, on }) => [
    Math.round((on.getTime() - from.getTime()) / MINUTE),
    kind,
    urgency,
    title,
  ])
  expect(lines).toMatchInlineSnapshot(`
    [
      [
        67,
        "surge",
        "high",
        "Northwind Hosting: no usual level yet: 6 people complain within 1h of the same trouble: "502", "down", "fails"",
      ],
      [
        77,
        "silence",
        "high",
        "Northwind Hosting has said nothing for 15m",
      ],
      [
        137,
        "silence",
        "high",
        "Northwind Hosting has said nothing for 1h 15m",
      ],
      [
        195,
        "silence",
        "high",
        "Northwind Hosting has said nothing for 15m",
      ],
      [
        240,
        "surge",
        "over",
        "Northwind Hosting: no more people than usual complain",
      ],
    ]
  `)
  const [first, second] = told
  expect(first?.items[0]).toMatchObject({ command: expect.stringContaining('incidents show i1') })
  expect(second?.items[0]?.words).toMatchInlineSnapshot(`
    "You could say:
    Many people have trouble with Northwind Hosting right now: “502”, “down”, “fails”. We know about it, and we're sorry.

    Our team is on it.

    The next update comes by 8:15 am today (UTC), even if we know no more by then."
  `)
  expect(of('incident-found')).toHaveLength(1)
  expect(of('incident-silence').length).toBeGreaterThanOrEqual(2)
  expect(of('incident-calm')).toHaveLength(1)
})

test('where a channel gives no answer nobody knows of a silence, and that is told once', async ({ work }) => {
  const { told } = await outageDay(work, {
    posts: crowd(9, later(HOUR), 'ann'),
    said: [],
    until: later(3 * HOUR),
    more: {
      brands: [
        {
          name: 'Northwind Hosting',
          official: [{ type: 'status-page', url: 'http://127.0.0.1:9/incidents.json' }],
        },
      ],
    },
  })
  const silences = told.filter(({ kind }) => kind === 'silence')
  expect(silences.map(({ title }) => title)).toMatchInlineSnapshot(`
    [
      "Nobody knows whether Northwind Hosting has spoken: 127.0.0.1:9/incidents.json can't be read",
    ]
  `)
})

// What a scan puts into the outbox: by rules, and without any for danger.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { expect } from 'vitest'
import type { AlertMessage } from '../../src/model/alert-message.js'
import type { Route } from '../support/feed-server.js'
import { complaint, complaints, type Item, rss } from '../support/rss.js'
import { test, type Workspace } from '../support/workspace.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const start = new Date('2026-11-02T09:00:00Z')
const later = (milliseconds: number) => new Date(start.getTime() + milliseconds)

const danger = (name: string, more: Partial<Item> = {}): Item => ({
  name,
  text: 'The charger of my Northwind Hosting box burned, and my son is in hospital. Nobody answers the telephone.',
  author: 'lea',
  publishedAt: later(-MINUTE),
  ...more,
})

/** @param base of the server whose places take alerts */
const alerts =
  (rules: readonly unknown[], more: object = {}) =>
  (base: string) => ({
    digest: {
      timezone: 'UTC',
      email: { to: 'care@northwind.example', from: 'mentions@northwind.example', maildir: 'mail' },
    },
    alerts: {
      destinations: {
        desk: { type: 'webhook', url: `${base}/desk` },
        boss: { type: 'webhook', url: `${base}/boss` },
      },
      rules,
    },
    ...more,
  })

type Told = AlertMessage & { to: string }

/** A feed, a config with these rules, places that take what is told, and scans at moments. */
async function worldOf(work: Workspace, config: (base: string) => object) {
  const told: Told[] = []
  const takes =
    (to: string): Route =>
    (request, response) => {
      let body = ''
      request.on('data', (part) => {
        body += part
      })
      request.on('end', () => {
        told.push({ ...(JSON.parse(body) as AlertMessage), to })
        response.writeHead(204).end()
      })
    }
  const server = await work.serve({
    '/a.rss': { body: rss([]) },
    '/desk': takes('desk'),
    '/boss': takes('boss'),
  })
  const configure = (some: typeof config) =>
    work.configure([`${server.base}/a.rss`], { every: '0s', ...some(server.base) })
  await configure(config)
  return {
    told,
    configure,
    post: (items: readonly Item[]) => server.routes.set('/a.rss', { body: rss(items) }),
    fail: () => server.routes.set('/a.rss', { status: 503 }),
    refuse: (to: string) => server.routes.set(`/${to}`, { status: 500 }),
    scan: (milliseconds: number, ...args: string[]) =>
      work.run(['scan', '--force', ...args], { now: () => later(milliseconds) }),
  }
}

/** What the mails say, and to whom they go, by their subjects. */
async function mailsIn(work: Workspace): Promise<{ to: string; subject: string; text: string }[]> {
  const folder = work.path('mail/new')
  const mails = await Promise.all(
    (await readdir(folder)).map(async (name) => PostalMime.parse(await readFile(join(folder, name)))),
  )
  return mails.map(({ to, subject = '', text = '' }) => ({
    to: to?.map(({ address }) => address).join() ?? '',
    subject,
    text,
  }))
}

test('what came in is told once, with what to type about it', async ({ work }) => {
  const { post, scan, told } = await worldOf(work, alerts([{ when: 'new', to: 'desk' }]))
  post([complaint('old', { publishedAt: later(-HOUR) })])
  await scan(0)
  post([
    complaint('old', { publishedAt: later(-HOUR) }),
    complaint('fresh', { publishedAt: later(MINUTE), author: 'pat_dev', title: 'Down, again' }),
  ])
  await scan(20 * MINUTE)
  await scan(40 * MINUTE)
  const [message, ...others] = told
  expect(others).toEqual([])
  expect(message).toMatchInlineSnapshot(`
    {
      "at": "2026-11-02T09:20:00.000Z",
      "brands": [
        "Northwind Hosting",
      ],
      "id": "D96uxSRoKH8ULdvMoHBdep",
      "items": [
        {
          "by": "pat_dev at forum.example",
          "case": "hf4",
          "command": "mentions show hf4",
          "headline": "outage, severity 3 · waits 19m",
          "url": "https://forum.example/t/fresh",
          "words": "Down, again
    Northwind Hosting is down again, post fresh. My site won't load, support is silent and I want a refund. Host fresh, shop fresh, box fresh.",
        },
      ],
      "kind": "new",
      "more": 0,
      "notes": [],
      "rule": "new to desk",
      "title": "1 person waits for a reply from Northwind Hosting",
      "to": "desk",
      "urgency": "normal",
    }
  `)
})

test('danger goes to contacts in full, and to others in part, at once and whenever it was written', async ({
  work,
}) => {
  const text = `The charger of my Northwind Hosting box burned, and my son is in hospital. ${'Nobody answers the telephone. '.repeat(20)}`
  const { post, scan, told } = await worldOf(
    work,
    alerts(
      [{ when: 'danger', to: ['desk', 'care@northwind.example'], escalate: [{ after: '15m', to: 'boss' }] }],
      {
        brands: [
          { name: 'Northwind Hosting', contacts: ['Safety <safety@northwind.example>', '+49 30 5550100'] },
        ],
      },
    ),
  )
  post([danger('one', { text, publishedAt: later(-400 * HOUR) })])
  await scan(0)
  const mails = (await mailsIn(work)).toSorted((one, other) => one.to.localeCompare(other.to))
  expect(mails.map(({ to }) => to)).toEqual(['care@northwind.example', 'safety@northwind.example'])
  const [care, contact] = mails.map((mail) => mail.text.replace(/\s+/g, ' '))
  expect(contact).toContain(text.trim())
  expect(care).not.toContain(text.trim())
  const [desk] = told
  expect(desk?.items[0]?.words?.length).toBeLessThan(300)
  expect(desk).toMatchInlineSnapshot(`
    {
      "at": "2026-11-02T09:00:00.000Z",
      "brands": [
        "Northwind Hosting",
      ],
      "id": "htAD-diITsqs__rOLAk5Bd",
      "items": [
        {
          "by": "lea at forum.example",
          "case": "x3b",
          "command": "mentions show x3b",
          "headline": "danger: answer now · product, severity 4 · waits 16d",
          "url": "https://forum.example/t/one",
          "words": "Topic one
    The charger of my Northwind Hosting box burned, and my son is in hospital. Nobody answers the telephone. Nobody answers the telephone. Nobody answers the telephone. Nobody answers the telephone. Nobody answers the telephone. Nobody answers the telephone. Nobody answers the…",
        },
      ],
      "kind": "danger",
      "more": 0,
      "notes": [
        "boss is told at 2 Nov 09:15 UTC unless somebody takes it: \`mentions ack x3b\`.",
      ],
      "rule": "danger to desk",
      "title": "Danger: somebody's life or body may be at stake (Northwind Hosting)",
      "to": "desk",
      "urgency": "danger",
    }
  `)
  await scan(10 * MINUTE)
  await scan(16 * MINUTE)
  const boss = told.at(-1)
  expect(boss?.to).toBe('boss')
  expect(boss?.title).toBe(
    "Nobody took this yet. Danger: somebody's life or body may be at stake (Northwind Hosting)",
  )
})

test('a dry run and a baseline tell nobody; what comes after a baseline is told', async ({ work }) => {
  const { post, scan, told } = await worldOf(work, alerts([{ when: 'new', to: 'desk', text: 'none' }]))
  post([complaint('old', { publishedAt: later(-HOUR) })])
  await scan(0, '--baseline', '--yes')
  post([complaint('old', { publishedAt: later(-HOUR) }), complaint('fresh', { publishedAt: later(MINUTE) })])
  await scan(10 * MINUTE, '--dry-run')
  expect(told).toEqual([])
  await scan(20 * MINUTE)
  const [message] = told
  expect(message?.items).toHaveLength(1)
  expect(message?.items[0]).not.toHaveProperty('words')
  expect(message?.items[0]?.by).toBe('at forum.example')
})

test('a thousand at once are one message', async ({ work }) => {
  const { post, scan, told } = await worldOf(work, alerts([{ when: 'new', to: 'desk' }]))
  await scan(0)
  post(complaints(1_000).map((one) => ({ ...one, publishedAt: later(MINUTE) })))
  await scan(10 * MINUTE)
  const messages = told
  expect(messages).toHaveLength(1)
  const [message] = messages
  expect([message?.title, message?.items.length, message?.more]).toEqual([
    '1,000 people wait for a reply from Northwind Hosting',
    10,
    990,
  ])
  expect(message?.notes[0]).toMatch(/^All of them: `mentions list --brand 'Northwind Hosting'`$/)
})

test('a broken promise, a source that fails, and that it is back', async ({ work }) => {
  const { post, scan, fail, told } = await worldOf(
    work,
    alerts([
      { when: 'broken', to: 'desk' },
      { when: 'source-failing', to: 'boss' },
      { when: 'coverage-lost', to: 'boss', coolDown: '0s' },
    ]),
  )
  await scan(0)
  post([complaint('one', { publishedAt: later(MINUTE) })])
  await scan(10 * MINUTE)
  expect(told).toEqual([])
  fail()
  for (const minute of [70, 90, 110]) await scan(minute * MINUTE)
  post([complaint('one', { publishedAt: later(MINUTE) })])
  await scan(120 * MINUTE)
  expect(
    told.map(({ to, urgency, title }) => [to, urgency, title.replace(/ \(127\S+\)/, '')]),
  ).toMatchInlineSnapshot(`
    [
      [
        "desk",
        "high",
        "1 promise is broken: Northwind Hosting",
      ],
      [
        "boss",
        "high",
        "The only source does not answer",
      ],
      [
        "boss",
        "normal",
        "The source A forum fails: nobody sees what is written there",
      ],
      [
        "boss",
        "over",
        "The source A forum answers again",
      ],
      [
        "boss",
        "over",
        "The only source answers again",
      ],
    ]
  `)
})

test('what was answered in the quiet hours is only counted', async ({ work }) => {
  const { post, scan, told } = await worldOf(
    work,
    alerts([{ when: 'new', to: 'desk', quiet: '08:00-12:00' }]),
  )
  await scan(0)
  post(complaints(3).map((one) => ({ ...one, publishedAt: later(MINUTE) })))
  await scan(10 * MINUTE)
  const [first] = JSON.parse(
    (await work.run(['list', '--format', 'json'], { now: () => later(20 * MINUTE) })).stdout,
  ).mentions
  await work.run(['reply', first.caseId ?? first.case?.id, '--text', 'We are on it.'], {
    now: () => later(30 * MINUTE),
  })
  await scan(HOUR)
  expect(told).toEqual([])
  await scan(3 * HOUR)
  const [message] = told
  expect(message?.title).toBe('2 people wait for a reply from Northwind Hosting')
  expect(message?.notes).toEqual(['1 more was answered or over before this could be told.'])
})

test('a place that refuses is said, and ends the scan with 5 after what it found', async ({ work }) => {
  const { post, scan, told, refuse } = await worldOf(work, alerts([{ when: 'new', to: ['desk', 'boss'] }]))
  await scan(0)
  refuse('desk')
  post([complaint('fresh', { publishedAt: later(MINUTE) })])
  const { code, stdout, stderr } = await scan(10 * MINUTE)
  expect(code).toBe(5)
  expect(stdout).toContain('Topic fresh')
  expect(stderr).toMatch(
    /What desk was to be told did not arrive there\. The webhook .* 500 .*\n {2}try: .* It is kept, and tried again/s,
  )
  expect(told.map(({ to }) => to)).toEqual(['boss'])
})

test('a variable that is not set keeps nobody from scanning, and is said; what came meanwhile is told later', async ({
  work,
}) => {
  const { post, told, scan } = await worldOf(work, (base) => ({
    ...alerts([{ when: 'new', to: 'desk' }])(base),
    alerts: {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the config's own ${NAME} is what is tested
      destinations: { desk: { type: 'webhook', url: '${DESK}' } },
      rules: [{ when: 'new', to: 'desk' }],
    },
  }))
  const env = { DESK: (await work.serve({})).base }
  const scanWith = (milliseconds: number) =>
    work.run(['scan', '--force'], { env, now: () => later(milliseconds) })
  await scanWith(0)
  post([complaint('fresh', { publishedAt: later(MINUTE) })])
  const { code, stdout, stderr } = await scan(10 * MINUTE)
  expect(code).toBe(5)
  expect(stdout).toContain('Topic fresh')
  expect(stderr).toContain('DESK')
  expect(told).toEqual([])
  // Its place answers 404, so that this is said.
  expect((await scanWith(20 * MINUTE)).stderr).toContain('What desk was to be told')
})

test('a rule that is renamed while something waits tells it under its new name', async ({ work }) => {
  const rule = { when: 'new', to: 'desk', quiet: '08:00-12:00' }
  const { post, scan, told, configure } = await worldOf(work, alerts([rule]))
  await scan(0)
  post([complaint('fresh', { publishedAt: later(MINUTE) })])
  await scan(10 * MINUTE)
  await configure(alerts([{ ...rule, name: 'the night' }]))
  await scan(HOUR)
  expect(told).toEqual([])
  await scan(3 * HOUR)
  await scan(4 * HOUR)
  expect(told.map(({ rule: name, title }) => [name, title])).toEqual([
    ['the night', '1 person waits for a reply from Northwind Hosting'],
  ])
})

test('a config beside this one, over the same store, drops nothing that waits, though its rules have the same names', async ({
  work,
}) => {
  const { post, scan, told } = await worldOf(
    work,
    alerts([{ when: 'new', to: 'desk', quiet: '08:00-12:00' }]),
  )
  await scan(0)
  post([complaint('fresh', { publishedAt: later(MINUTE) })])
  await scan(10 * MINUTE)
  const server = await work.serve({ '/b.rss': { body: rss([]) }, '/desk': { status: 204 } })
  const other = {
    brands: [{ name: 'Bluefjord' }],
    sources: [{ type: 'feed', url: `${server.base}/b.rss` }],
    store: work.path('mentions.db'),
    alerts: {
      destinations: { desk: { type: 'webhook', url: `${server.base}/desk` } },
      rules: [{ when: 'new', to: 'desk' }],
    },
  }
  await work.write('other.yaml', JSON.stringify(other))
  const { code } = await work.run(['scan', '--adopt', '--config', work.path('other.yaml')], {
    now: () => later(20 * MINUTE),
  })
  expect(code).toBe(0)
  expect(server.log.map(({ path }) => path)).not.toContain('/desk')
  await scan(4 * HOUR)
  expect(told.map(({ title }) => title)).toEqual(['1 person waits for a reply from Northwind Hosting'])
})

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the config's own ${NAME} is what is tested
// A sample to each destination; and that their secrets are shown and stored nowhere.
import { readdir, readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished } from 'vitest'
import { slackDouble } from '../deliver/doubles/slack.js'
import { serve } from '../http/server.js'
import { test, type Workspace } from '../support/workspace.js'

const SECRET = 'zq4k7vx9m2sq8wd3'
const WHSEC = `whsec_${Buffer.from(SECRET.repeat(2)).toString('base64')}`

/** A place that answers by what its path names, and repeats all that it was sent. */
async function place() {
  const slack = slackDouble()
  const server = await serve(async (request, response) => {
    const body = await text(request)
    const { url = '', method } = request
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    )
    if (url.startsWith('/services/')) {
      const answer = slack.take({ url: `${server.base}${url}`, method: method as 'POST', headers, body })
      response.writeHead(answer.status, answer.headers).end(answer.body)
      return
    }
    const said = `${url} ${JSON.stringify(headers)}`
    const status = Number(/\/(\d{3})\//.exec(url)?.[1] ?? 400)
    response
      .writeHead(status, {
        'content-type': 'application/json',
        ...(status === 302 && { location: url.replace('302', '200') }),
      })
      .end(JSON.stringify({ ok: false, message: said, description: said, error: said, detail: said }))
  })
  onTestFinished(() => server.close())
  return { base: server.base, slack }
}

const env = (base: string) => ({
  SLACK: `${base}/services/T0/B0/${SECRET}`,
  TELEGRAM: `123:${SECRET}${SECRET}`,
  TOPIC: `northwind-${SECRET}`,
  HOOK: `${base}/400/hook?key=${SECRET}`,
  GONE: `${base}/302/hook/${SECRET}`,
  DISCORD: `${base}/404/api/webhooks/1/${SECRET}`,
  TEAMS: `${base}/500/workflows?sig=${SECRET}`,
  WHSEC,
  KEY: SECRET,
})

const destinations = (base: string) => ({
  room: { type: 'slack', url: '${SLACK}' },
  telephone: { type: 'telegram', token: '${TELEGRAM}', chat: -100123, server: base },
  push: { type: 'ntfy', topic: '${TOPIC}', token: 'tk_${KEY}', server: base },
  desk: { type: 'webhook', url: '${HOOK}', secret: '${WHSEC}', headers: { Authorization: 'Bearer ${KEY}' } },
  moved: { type: 'webhook', url: '${GONE}' },
  discord: { type: 'discord', url: '${DISCORD}' },
  teams: { type: 'teams', url: '${TEAMS}' },
})

async function setUp(work: Workspace, more: object = {}) {
  const { base, slack } = await place()
  await work.configure([`${base}/feed`], {
    alerts: {
      destinations: destinations(base),
      rules: [
        { when: 'danger', name: 'night shift', to: ['room'] },
        { when: 'new', to: ['room', 'desk'], escalate: [{ after: '1h', to: 'teams' }] },
      ],
    },
    ...more,
  })
  return { slack, run: (...args: string[]) => work.run(args, { env: env(base) }) }
}

test('a sample goes to all, and what happened is said', async ({ work }) => {
  const { slack, run } = await setUp(work)
  const { stdout, code } = await run('alerts', 'test')
  expect(code).toBe(5)
  expect(stdout).toMatch(/^ {2}sent {4}a test to room \(Slack, 127\.0\.0\.1:\d+\)$/m)
  expect(stdout).toMatch(/^ {2}failed {2}telephone \(Telegram, chat -100123\)$/m)
  expect(stdout).toMatch(
    /^ {2}failed {2}moved \(The webhook, 127.*\)\n.* redirects to .*\n(?:.*\n)? {10}try: /m,
  )
  expect(stdout).toMatch(/\n6 of 7 destinations did not take it\.\n$/)
  expect(stdout).not.toMatch(/tried again/)
  expect(slack.shown).toHaveLength(1)
  expect(slack.shown[0]).toMatch(
    /^Test: alerts of mentions reach you here\n[\s\S]*This is a test: there is nothing to do\.$/,
  )
})

test.for([
  ['night shift', ['room']],
  ['NIGHT SHIFT', ['room']],
  ['new to room', ['room', 'desk', 'teams']],
  ['push', ['push']],
] as const)('of %s only', async ([named, names], { work }) => {
  const { run } = await setUp(work)
  const { stdout } = await run('alerts', 'test', named)
  expect(
    [...stdout.matchAll(/^ {2}(?:sent {4}a test to|failed {2}) ?(\w+) \(/gm)].map(([, name]) => name),
  ).toEqual(names)
})

test('all is well: 0', async ({ work }) => {
  const { run } = await setUp(work)
  const { stdout, code } = await run('alerts', 'test', 'night shift')
  expect({ stdout, code }).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('All 1 destination took it.'),
  })
})

test('whoever is nobody is not guessed', async ({ work }) => {
  const { run, slack } = await setUp(work)
  const { stderr, code } = await run('alerts', 'test', 'day shift')
  expect(code).toBe(2)
  expect(stderr).toMatch(/no rule and no destination "day shift"[\s\S]*"night shift", "new to room", "room"/)
  expect(slack.shown).toEqual([])
})

test('without a destination, where to add one', async ({ work }) => {
  await work.configure([])
  await work.configure(['http://127.0.0.1:9/feed'])
  const { stderr, code } = await work.run(['alerts', 'test'])
  expect(code).toBe(2)
  expect(stderr).toMatch(/no destinations[\s\S]*alerts\.destinations[\s\S]*docs\/destinations\.md/)
})

test('what is not set is said, and stops no list', async ({ work }) => {
  await setUp(work)
  const { stderr, code } = await work.run(['alerts', 'test'])
  expect(code).toBe(2)
  expect(stderr).toMatch(/SLACK is not set/)
  expect((await work.run(['list'])).stderr).not.toMatch(/SLACK/)
})

test('a mail address of a rule is mailed to', async ({ work }) => {
  await work.configure(['http://127.0.0.1:9/feed'], {
    alerts: { rules: [{ when: 'danger', to: 'care@northwind.example' }] },
    digest: { email: { to: 'care@northwind.example', from: 'm@northwind.example', maildir: 'mail' } },
  })
  const { code, stdout } = await work.run(['alerts', 'test'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/a test to care@northwind\.example \(mail, by /)
})

test('contacts of a brand get a sample, too, also where no rule tells anybody', async ({ work }) => {
  await work.configure(['http://127.0.0.1:9/feed'], {
    brands: [{ name: 'Northwind Hosting', contacts: ['Safety desk <safety@northwind.example>'] }],
    digest: {
      email: { from: 'mentions@northwind.example', to: 'a@northwind.example', maildir: work.path('mail') },
    },
  })
  const { code, stdout } = await work.run(['alerts', 'test'])
  expect(code).toBe(0)
  expect(stdout).toContain('a test to safety@northwind.example (mail, ')
  expect(await readdir(work.path('mail/new'))).toHaveLength(1)
  const named = await work.run(['alerts', 'test', 'contacts: Northwind Hosting'])
  expect(named.code).toBe(0)
  expect(await readdir(work.path('mail/new'))).toHaveLength(2)
})

test('no secret is shown or stored', async ({ work }) => {
  const { run } = await setUp(work)
  const shown: string[] = []
  for (const args of [
    ['alerts', 'test', '--verbose'],
    ['alerts', 'test', '--verbose', '--log-format', 'json'],
    ['check', '--verbose'],
    ['scan', '--verbose', '--log-format', 'json'],
    ['list', '--format', 'json'],
    ['sources', 'export'],
    ['store', 'export', '-o', 'export.ndjson'],
    ['store', 'info', '--format', 'json'],
  ]) {
    const { stdout, stderr } = await run(...args)
    shown.push(stdout, stderr)
  }
  expect(shown.join('')).toContain('***')
  const files = await Promise.all(
    (await readdir(work.folder)).map((name) => readFile(work.path(name), 'latin1')),
  )
  const everything = [...shown, ...files].join('\n')
  for (const form of [SECRET, WHSEC.slice(6), Buffer.from(SECRET).toString('base64').slice(0, 20)]) {
    const at = everything.indexOf(form)
    expect(at < 0 ? '' : everything.slice(Math.max(0, at - 200), at + 80)).toBe('')
  }
})

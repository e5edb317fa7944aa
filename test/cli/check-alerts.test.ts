// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the config's own ${NAME} is what is tested
import { expect } from 'vitest'
import { serve } from '../http/server.js'
import { complaint, rss } from '../support/rss.js'
import { test, type Workspace } from '../support/workspace.js'

const alerts = (url: string) => ({
  destinations: {
    room: { type: 'slack', url: '${SLACK}' },
    pager: { type: 'program', command: ['./page', 'now'] },
    desk: { type: 'webhook', url },
  },
  rules: [
    { when: 'danger', to: ['room', 'pager'] },
    { when: 'new', to: 'room', escalate: [{ after: '1h', to: 'pager' }] },
  ],
})

async function setUp(work: Workspace) {
  const asked: (string | undefined)[] = []
  const server = await serve((request, response) => {
    asked.push(request.url)
    response.writeHead(404).end()
  })
  await work.configure([`${server.base}/feed`], { alerts: alerts(`${server.base}/hook`) })
  return { asked, base: server.base, close: server.close }
}

test('check says of each destination what it is and what it is told, and sends nothing', async ({ work }) => {
  const { asked, base, close } = await setUp(work)
  const { stdout } = await work.run(['check'], { env: { SLACK: `${base}/services/zq4k7vx9m2sq8wd3` } })
  await close()
  const host = base.replace('http://', '')
  expect(stdout).toContain(
    [
      'Alerts',
      `  set up  room (Slack, ${host}): 2 rules tell it of danger, new`,
      '  set up  pager (The program, page): 2 rules tell it of danger, new',
      `  unused  desk (The webhook, ${host}): no rule tells it anything`,
      '          To send them a test: mentions alerts test',
    ].join('\n'),
  )
  expect(asked).toEqual(['/feed'])
})

test('check says what is not set, and still tries the sources', async ({ work }) => {
  const { asked, close } = await setUp(work)
  const { stdout, code } = await work.run(['check'])
  await close()
  expect(stdout).toMatch(
    /\nAlerts\n {2}failed {2}The config has a problem:\n +mentions\.yaml:\d+:\d+ .*SLACK is not set/,
  )
  expect(stdout).toMatch(/Alerts cannot be sent: see above\./)
  expect(asked).toEqual(['/feed'])
  // Its only source failed, which says more.
  expect(code).toBe(4)
})

test('check reads the templates', async ({ work }) => {
  const template = '{ "a": "{{titel}}" }'
  await work.configure(['http://127.0.0.1:9/feed'], {
    alerts: { destinations: { desk: { type: 'webhook', url: 'http://127.0.0.1:9/hook', template } } },
  })
  const { stdout } = await work.run(['check'])
  expect(stdout).toMatch(
    / {2}failed {2}desk \(The webhook, 127\.0\.0\.1:9\)\n .*it names titel, and there is only .*\n +try: Correct its `template`/,
  )
  expect(stdout).toMatch(/Alerts cannot be sent: see above\./)
})

test('check names what reached nobody, and danger arrives once its place is mended', async ({ work }) => {
  const start = new Date('2026-11-02T09:00:00Z')
  const at = (minutes: number) => ({ now: () => new Date(start.getTime() + minutes * 60_000) })
  const server = await work.serve({ '/feed': { body: rss([]) }, '/hook': { status: 401 } })
  await work.configure([`${server.base}/feed`], {
    every: '0s',
    alerts: {
      destinations: { desk: { type: 'webhook', url: `${server.base}/hook` } },
      rules: [
        { when: 'danger', to: 'desk' },
        { when: 'new', to: 'desk' },
      ],
    },
  })
  await work.run(['scan'], at(0))
  const fire = 'The charger of my Northwind Hosting box burned, and my son is in hospital.'
  server.routes.set('/feed', {
    body: rss([
      complaint('calm', { publishedAt: new Date(start.getTime() + 60_000), author: 'pat' }),
      complaint('fire', { publishedAt: new Date(start.getTime() + 60_000), author: 'lea', text: fire }),
    ]),
  })
  expect((await work.run(['scan', '--force'], at(2))).code).toBe(5)

  const { stdout } = await work.run(['check'], at(3))
  expect(stdout).toMatch(
    / {2}waits {3}alert, danger: .*, for desk: made 2 Nov 09:02 UTC\n +The webhook does not let us in: it answered 401 Unauthorized\./,
  )
  expect(stdout).toMatch(
    / {2}failed {2}alert: .*, for desk: .*\n(?: +.*\n)* +Send it again: `mentions deliveries repeat \d`/,
  )
  expect(stdout).toMatch(/2 alerts have not arrived: see above\./)

  server.routes.set('/hook', { status: 204 })
  expect((await work.run(['scan'], at(20))).code).toBe(0)
  const after = (await work.run(['check'], at(21))).stdout
  expect(after).not.toMatch(/danger: /)
  expect(after).toMatch(/1 alert has not arrived: see above\./)
})

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the config's own ${NAME} is what is tested
import { expect } from 'vitest'
import { serve } from '../http/server.js'
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

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the config's own ${NAME} is what is tested
// Which mails and alerts went where; and sending, repeating and dropping them by hand.
import { readdirSync, readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { describe, expect, onTestFinished } from 'vitest'
import { oneName } from '../../src/app/filled-by.js'
import { jsonDeliveries } from '../../src/outputs/deliveries/json-schema.js'
import type { NewDelivery } from '../../src/store/port/outbox.js'
import { acquireLease } from '../../src/store/sqlite/lease.js'
import { alertDelivery, alertMessage } from '../deliver/alert-sample.js'
import { serve } from '../http/server.js'
import { expectFailure } from '../support/said.js'
import { test, testOfFile, type Workspace } from '../support/workspace.js'

const HOUR = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * HOUR)

/** A place that takes alerts, or answers with another status. */
async function place(status: (id: string) => number = () => 200) {
  const got: { id: string; notes: string[] }[] = []
  const server = await serve(async (request, response) => {
    const message = JSON.parse(await text(request))
    got.push({ id: message.id, notes: message.notes })
    response.writeHead(status(message.id), { 'content-type': 'application/json' }).end('{}')
  })
  onTestFinished(() => server.close())
  return { got, base: server.base }
}

type Added = Partial<NewDelivery> & { id: string }

/** A config with a destination and mail into a folder, and alerts in its store. */
async function told(work: Workspace, base: string, added: readonly Added[], more: object = {}) {
  await work.configure([], {
    sources: [{ type: 'feed', url: 'https://forum.example/posts.rss' }],
    brands: [{ name: 'Northwind Hosting', contacts: ['Pat, pat@northwind.example'] }],
    digest: { email: { to: 'care@northwind.example', from: 'mentions@northwind.example', maildir: 'mail' } },
    alerts: {
      destinations: {
        ops: { type: 'webhook', url: '${HOOK}' },
        team: { type: 'mail', to: ['ada@northwind.example', 'bo@northwind.example'] },
        ...more,
      },
    },
  })
  const store = await work.openStore()
  await store.alerts.apply({
    tell: added.map(({ id, ...over }) => ({
      message: alertDelivery(id, {
        sender: oneName(work.path('mentions.yaml')),
        createdAt: ago(1),
        giveUpAt: ago(-71),
        message: JSON.stringify(alertMessage({ id, at: ago(1).toISOString() })),
        ...over,
      }),
    })),
  })
  await store.close()
  return {
    run: (...args: string[]) => work.run(['deliveries', ...args], { env: { HOOK: `${base}/hook` } }),
    mails: () =>
      readdirSync(work.path('mail/new')).map((name) => readFileSync(work.path(`mail/new/${name}`), 'utf8')),
  }
}

describe.concurrent('what waits', () => {
  test('is shown, and sent to where each of it goes', async ({ work }) => {
    const { got, base } = await place()
    const { run, mails } = await told(work, base, [
      { id: 'hook' },
      { id: 'team', destination: 'team', recipients: ['ada@northwind.example', 'bo@northwind.example'] },
      {
        id: 'contact',
        destination: 'pat@northwind.example',
        recipients: ['pat@northwind.example'],
        isUrgent: true,
      },
    ])
    const before = await run()
    expect(before).toMatchObject({ code: 0, stderr: '' })
    expect(before.stdout).toMatch(/^id +made +to +state +what\n/)
    expect(before.stdout).toMatch(/ 3 +\S.* pat@northwind\.example +waits +alert, danger: Alert co…\n/)
    expect(before.stdout).toMatch(/0 sent, 3 waiting\.\n$/)

    const sent = await run('send')
    expect(sent.code).toBe(0)
    expect(sent.stderr.split('\n').toSorted()).toEqual([
      '',
      'Sent to ops: Alert hook',
      'Sent to pat@northwind.example: Alert contact',
      'Sent to team: Alert team',
    ])
    expect(got.map(({ id }) => id)).toEqual(['hook'])
    const written = mails()
    expect(written).toHaveLength(2)
    expect(written.filter((mail) => /^To: .*pat@northwind\.example/m.test(mail))).toHaveLength(1)
    expect(written.every((mail) => /^Message-ID: <alert\.[0-9a-f]{24}@northwind\.example>/m.test(mail))).toBe(
      true,
    )
    expect((await run()).stdout).toMatch(/3 sent\.\n$/)
    expect(await run('send')).toMatchObject({ code: 0, stderr: 'Nothing waits.\n' })
    expect(await run('send', '--quiet')).toMatchObject({ code: 0, stderr: '', stdout: '' })
  })

  test('stays, with why, where a place is down; and the command ends with 5', async ({ work }) => {
    const { got, base } = await place(() => 503)
    const { run } = await told(work, base, [{ id: 'one' }, { id: 'two' }])
    const sent = await run('send')
    expect(sent.code).toBe(5)
    expect(sent.stderr).toContain('could not take it now')
    expect(sent.stderr).toContain('Other alerts wait, too')
    expect(sent.stderr).toContain('2 are kept.')
    expect(got).toHaveLength(1)
    const { stdout } = await run('--waiting', '--format', 'json')
    expect(jsonDeliveries.parse(JSON.parse(stdout)).deliveries).toMatchObject([
      { state: 'waiting', attempts: 0 },
      { state: 'waiting', attempts: 1, problem: { message: expect.stringContaining('503') } },
    ])
  })

  test('that a destination cannot be used keeps what goes there, and sends the rest', async ({ work }) => {
    const { base } = await place()
    await told(work, base, [
      { id: 'hook' },
      { id: 'team', destination: 'team', recipients: ['ada@northwind.example'] },
    ])
    const sent = await work.run(['deliveries', 'send'])
    expect(sent.code).toBe(5)
    expect(sent.stderr).toContain('HOOK')
    expect((await work.run(['deliveries', '--waiting'])).stdout).toMatch(/Alert hook/)
  })

  test('for a destination that is gone is given up with words', async ({ work }) => {
    const { base } = await place()
    const { run } = await told(work, base, [{ id: 'one', destination: 'former' }])
    const sent = await run('send')
    expect(sent.code).toBe(5)
    expect(sent.stderr).toContain('is no longer sent to former: the config has no such destination any more.')
    expect((await run('--failed')).stdout).toContain('Send it again: `mentions deliveries repeat 1`')
  })

  testOfFile('is left to another program that sends just now', async ({ work }) => {
    const { got, base } = await place()
    const { run } = await told(work, base, [{ id: 'one' }])
    const lease = await acquireLease(work.path('mentions.db'), {
      kind: 'alerts',
      pid: 1,
      command: 'scan',
      now: new Date(),
    })
    onTestFinished(() => lease.release())
    const sent = await run('send')
    expect(sent).toMatchObject({ code: 0 })
    expect(sent.stderr).toContain('Another program sends just now')
    expect(got).toEqual([])
  })
})

test('two that send at once send each of them once', async ({ work }) => {
  const { got, base } = await place()
  const { run } = await told(
    work,
    base,
    Array.from({ length: 20 }, (_, number) => ({ id: `m${number}` })),
  )
  const both = await Promise.all([run('send'), run('send')])
  expect(both.map(({ code }) => code)).toEqual([0, 0])
  expect(got.map(({ id }) => id).toSorted()).toEqual(
    Array.from({ length: 20 }, (_, number) => `m${number}`).toSorted(),
  )
  expect((await run('--waiting')).stdout).toBe('Nothing like that was sent, and nothing waits.\n')
})

test('an alert is repeated as the same message, which says so', async ({ work }) => {
  const { got, base } = await place()
  const { run } = await told(work, base, [{ id: 'one' }])
  expectFailure(await run('repeat', '1'), {
    code: 2,
    says: /The alert 1 \("Alert one"\) waits to be sent anyhow\./,
    tries: /mentions deliveries send/,
  })
  await run('send')
  const again = await run('repeat', '1')
  expect(again).toMatchObject({ code: 0, stderr: 'Sent to ops: Alert one\n' })
  expect(got.map(({ id }) => id)).toEqual(['one', 'one'])
  expect(got[0]?.notes).toHaveLength(1)
  expect(got[1]?.notes[1]).toMatch(/^This is a repeat, asked for on .*: it was made on .*\.$/)
  expect((await run()).stdout).toContain('Somebody had it sent again:')
  expectFailure(await run('repeat', '99'), { code: 2, says: /There is no delivery 99\./ })
  expectFailure(await run('repeat', 'one'), { code: 2, says: /"one" is no number of a delivery\./ })
})

test('one that waits is dropped by who says yes', async ({ work }) => {
  const { got, base } = await place()
  const { run } = await told(work, base, [{ id: 'one' }])
  expectFailure(await run('drop', '1'), { code: 2, says: /Somebody has to say yes\./, tries: /drop 1 --yes/ })
  expect(await run('drop', '1', '--yes')).toMatchObject({ code: 0, stderr: 'Dropped: Alert one\n' })
  expect((await run('send')).stderr).toBe('Nothing waits.\n')
  expect(got).toEqual([])
  expect((await run('--failed')).stdout).toContain('Somebody dropped it.')
  expectFailure(await run('drop', '1', '--yes'), { code: 2, says: /does not wait any more\./ })
})

test('what is listed is what is asked for, in every format, and only that of this config', async ({
  work,
}) => {
  const { base } = await place((id) => (id === 'bad' ? 400 : 200))
  const { run } = await told(work, base, [
    { id: 'bad' },
    { id: 'old', createdAt: ago(50), rule: 'news' },
    { id: 'theirs', brands: ['Contoso Mail'], sender: '/etc/other.yaml' },
    { id: '=cmd|x', subject: '=cmd|x \u001b[2J' },
  ])
  expect((await run('send')).code).toBe(5)
  const subjects = async (...args: string[]) =>
    jsonDeliveries
      .parse(JSON.parse((await run(...args, '--format', 'json')).stdout))
      .deliveries.map(({ subject }) => subject.slice(0, 9))
  expect(await subjects()).toEqual(['=cmd|x \u001b[', 'Alert bad', 'Alert old'])
  expect(await subjects('--failed')).toEqual(['Alert bad'])
  expect(await subjects('--since', '2h')).not.toContain('Alert old')
  expect(await subjects('--rule', 'news')).toEqual(['Alert old'])
  expect(await subjects('--to', 'team')).toEqual([])
  const short = await run('--limit', '1')
  expect(short.stdout).toContain('2 older ones are not shown')
  for (const format of ['table', 'ndjson', 'csv', 'md']) {
    const { stdout } = await run('--format', format)
    expect(stdout).toContain('Alert old')
    expect(stdout).not.toContain('Contoso')
    expect(stdout).not.toContain('\u001b')
  }
  expect((await run('--format', 'csv')).stdout).toContain(",alert,'=cmd|x")
  expect((await run('--format', 'ndjson')).stdout.trimEnd().split('\n').at(-1)).toMatch(/^\{"type":"end"/)
  expectFailure(await run('--limit', 'many'), { code: 2, says: /--limit "many" is no count\./ })
})

test('before the first scan there is nothing to show', async ({ work }) => {
  await work.configure(['https://forum.example/posts.rss'])
  expect(await work.run(['deliveries'])).toMatchObject({
    code: 0,
    stdout: 'Nothing like that was sent, and nothing waits.\n',
  })
  expect(await work.run(['deliveries', 'send'])).toMatchObject({ code: 0, stderr: 'Nothing waits.\n' })
})

// Old posts from a file: history that waits for nobody.
import { expect } from 'vitest'
import { complaint, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const OLD = `Opened,Customer,Subject,Body,Link
2024-03-04T10:12:00Z,Mara Lind,Mails lost,"Northwind Hosting lost my mails, nobody answers!",https://tickets.example/17
2026-11-19T10:00:00Z,Jo,Down,"Northwind Hosting is down, and we lose money",https://tickets.example/18
,Kim,,,
2024-05-06T10:00:00Z,Lee,Else,Nothing about you,https://tickets.example/19
`
const MAP = ['--map', 'Opened=publishedAt', '--map', 'Customer=author']

const listed = async (work: Workspace, ...options: string[]) =>
  JSON.parse((await work.run(['list', ...options, '--format', 'json'])).stdout).mentions

test('is found, judged, and due to nobody; the same again changes nothing', async ({ work }) => {
  await work.configure(['none.xml'])
  await work.write('old.csv', OLD)
  const first = await work.run(['import', 'old.csv', ...MAP])
  expectSuccess(first)
  expect(first.stdout).toContain('Imported 3 posts of 3, 2 mentions in them.')
  expect(first.stdout).toContain('1: line 4 has no words')
  expect(await listed(work)).toEqual([])
  const all = await listed(work, '--all')
  expect(all).toMatchObject([
    { url: 'https://tickets.example/18', foundLate: true, due: false, late: false, kind: 'outage' },
    { url: 'https://tickets.example/17', foundLate: true, due: false, late: false },
  ])
  const again = await work.run(['import', 'old.csv', ...MAP])
  expectSuccess(again)
  expect(again.stdout).toContain('Imported 0 posts of 3, 0 mentions in them.')
  expect(await listed(work, '--all')).toHaveLength(2)
})

test('a dry run says the same and keeps nothing', async ({ work }) => {
  await work.configure(['none.xml'])
  await work.write('old.csv', OLD)
  const tried = await work.run(['import', 'old.csv', ...MAP, '--dry-run'])
  expectSuccess(tried)
  expect(tried.stdout).toContain('Would import 3 posts of 3, 2 mentions in them.')
  expect(tried.stdout).toContain('store backup FILE')
  await work.run(['import', 'old.csv', ...MAP])
  expect(await listed(work, '--all')).toHaveLength(2)
})

test('a scan, and changed rules, leave it history', async ({ work }) => {
  const server = await work.serve({ '/posts.rss': { body: rss([complaint('new')]) } })
  await work.configure([`${server.base}/posts.rss`])
  await work.write('old.csv', OLD)
  expectSuccess(await work.run(['import', 'old.csv', ...MAP]))
  expectSuccess(await work.run(['scan']))
  await work.configure([`${server.base}/posts.rss`], { scoring: { keywords: { mails: 3, money: 3 } } })
  expectSuccess(await work.run(['scan', '--force']))
  expect((await listed(work)).map(({ url }: { url: string }) => url)).toEqual([
    expect.stringContaining('/new'),
  ])
})

test('whoever was forgotten stays away', async ({ work }) => {
  await work.configure(['none.xml'])
  await work.write('old.csv', OLD)
  await work.run(['import', 'old.csv', ...MAP])
  expectSuccess(await work.run(['forget', 'tickets.example:Mara Lind', '--yes']))
  const again = await work.run(['import', 'old.csv', ...MAP])
  expectSuccess(again)
  const all = await listed(work, '--all')
  expect(JSON.stringify(all)).not.toContain('Mara')
  expect(JSON.stringify(all)).not.toContain('lost my mails')
})

test('danger is on the list and said, but alerts nobody; what a scan finds does', async ({ work }) => {
  const told: string[] = []
  const items = [complaint('calm')]
  const server = await work.serve({
    '/posts.rss': (_, response) => response.end(rss(items)),
    '/alerts': (request, response) => {
      let body = ''
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => {
        told.push(body)
        response.end()
      })
    },
  })
  await work.configure([`${server.base}/posts.rss`], {
    alerts: {
      destinations: { desk: { type: 'webhook', url: `${server.base}/alerts` } },
      rules: [{ when: 'danger', to: ['desk'] }],
    },
  })
  await work.write(
    'old.ndjson',
    `${JSON.stringify({ url: 'https://tickets.example/1', author: 'Kim', publishedAt: '2025-01-02T03:04:05Z', text: 'I want to kill myself since Northwind Hosting blocked my account' })}\n`,
  )
  const imported = await work.run(['import', 'old.ndjson'])
  expectSuccess(imported)
  expect(imported.stdout).toContain('In 1 of them somebody may be in danger')
  expect(await listed(work)).toMatchObject([{ danger: true, due: true }])
  expectSuccess(await work.run(['scan']))
  expect(told).toEqual([])
  items.push(
    complaint('danger', {
      text: 'I want to kill myself since Northwind Hosting blocked my account',
      author: 'Bo',
    }),
  )
  expectSuccess(await work.run(['scan', '--force']))
  expect(told).toHaveLength(1)
  expect(told[0]).toContain('/danger')
})

test('what our own list prints can be taken in elsewhere', async ({ work }) => {
  const server = await work.serve({ '/posts.rss': { body: rss([complaint('one'), complaint('two')]) } })
  await work.configure([`${server.base}/posts.rss`])
  expectSuccess(await work.run(['scan']))
  for (const format of ['ndjson', 'csv']) {
    const { stdout } = await work.run(['list', '--format', format])
    await work.write(`list.${format}`, stdout)
    const imported = await work.run(['import', `list.${format}`, '--store', work.path(`${format}.db`)])
    expectSuccess(imported)
    expect(imported.stdout).toContain('Imported 2 posts of 2, 2 mentions in them.')
    expect(imported.stdout).not.toContain('passed over:\n')
  }
})

test('what is wrong with a file is said', async ({ work }) => {
  await work.configure(['none.xml'])
  await work.write('old.csv', OLD)
  await work.write('empty.csv', '')
  for (const [args, words] of [
    [['missing.csv'], /no file .*missing\.csv/s],
    [['old.csv', '--map', 'Opened='], /No column says when/],
    [['old.csv', '--map', 'Nope=text'], /no column "Nope"/],
    [['empty.csv'], /no table/],
  ] as const) {
    const failed = await work.run(['import', ...args])
    expectFailure(failed, { code: 2, says: words })
  }
})

test('a date that may mean two days means none, which is said', async ({ work }) => {
  await work.configure(['none.xml'])
  await work.write(
    'old.csv',
    'Date,Text\n07/03/2024,Northwind Hosting is down\n13/04/2024,Northwind Hosting is slow\n',
  )
  const result = await work.run(['import', 'old.csv', '--dry-run'])
  expect(result.stdout).toContain('1 post has a date that means no moment, such as "07/03/2024"')
})

// A list as one line for each brand, kind, owner, state or tag.
import { expect } from 'vitest'
import { mentionsIn } from '../support/ndjson.js'
import { complaint, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const HOUR = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * HOUR)
const blue = 'Bluefjord Cloud is down again, my site will not load and nobody answers.'

async function scanned(work: Workspace): Promise<(name: string) => string> {
  const server = await work.serve({
    '/posts.rss': {
      body: rss([
        complaint('late', { author: 'by late', publishedAt: ago(5) }),
        complaint('soon', { author: 'by soon', publishedAt: ago(0.8) }),
        complaint('fresh', { author: 'by fresh', publishedAt: ago(0.1) }),
        complaint('blue', { author: 'by blue', publishedAt: ago(0.2), text: blue }),
        complaint('done', { author: 'by done', publishedAt: ago(3) }),
      ]),
    },
  })
  await work.write(
    'mentions.yaml',
    JSON.stringify({
      brands: ['Northwind Hosting', 'Bluefjord Cloud', 'Contoso Mail', 'Fabrikam'].map((name) => ({
        name,
        promise: { acknowledge: '1h', resolve: '1d' },
      })),
      sources: [{ type: 'feed', url: `${server.base}/posts.rss` }],
      http: { gap: '0s' },
    }),
  )
  expectSuccess(await work.run(['scan']))
  const all = mentionsIn((await work.run(['list', '--all', '--format', 'ndjson'])).stdout)
  const idOf = (name: string) => all.find(({ url }) => url.endsWith(`/${name}`))?.case.id ?? ''
  for (const words of [
    ['resolve', idOf('done')],
    ['assign', idOf('late'), '--to', 'Ben'],
    ['tag', idOf('late'), 'refund'],
    ['tag', idOf('blue'), 'refund'],
    ['tag', idOf('blue'), 'vip'],
  ])
    expectSuccess(await work.run([...words, '--as', 'ada']))
  return idOf
}

const groupsIn = (stdout: string) =>
  JSON.parse(stdout).groups.map((one: Record<string, unknown>) => [
    one.name,
    one.cases,
    one.waiting,
    one.broken,
    one.soon,
  ])

test('each line counts what has it in common', async ({ work }) => {
  await scanned(work)
  const cases: [args: string, groups: unknown[]][] = [
    [
      'brand',
      [
        ['Northwind Hosting', 3, 3, 1, 1],
        ['Bluefjord Cloud', 1, 1, 0, 0],
      ],
    ],
    ['kind', [['outage', 4, 4, 1, 1]]],
    [
      'owner',
      [
        ['Ben', 1, 1, 1, 0],
        [null, 3, 3, 0, 1],
      ],
    ],
    ['state', [['new', 4, 4, 1, 1]]],
    [
      'state --all',
      [
        ['new', 4, 4, 1, 1],
        ['resolved', 1, 0, 0, 0],
      ],
    ],
    [
      'tag',
      [
        ['refund', 2, 2, 1, 0],
        [null, 2, 2, 0, 1],
        ['vip', 1, 1, 0, 0],
      ],
    ],
    [
      'brand --owner nobody',
      [
        ['Northwind Hosting', 2, 2, 0, 1],
        ['Bluefjord Cloud', 1, 1, 0, 0],
      ],
    ],
  ]
  for (const [args, groups] of cases) {
    const { stdout } = await work.run(['list', '--format', 'json', '--by', ...args.split(' ')])
    expect([args, groupsIn(stdout)]).toEqual([args, groups])
  }
  const found = JSON.parse((await work.run(['list', '--by', 'brand', '--format', 'json'])).stdout)
  expect(found.quiet).toEqual(['Contoso Mail', 'Fabrikam'])
  // Nobody knows of the week before a first scan.
  expect(found.groups[0]).toMatchObject({ week: 4, oldestSeconds: expect.any(Number) })
  expect(found.groups[0]).not.toHaveProperty('weekBefore')

  const table = (await work.run(['list', '--by', 'brand'])).stdout
  expect(table).toMatch(/^brand +waiting +broken +soon +oldest +this week +before\n/)
  expect(table).toMatch(/^Northwind Hosting +3 +1 +1 +5h +4 +not known$/m)
  expect(table).toMatch(/^Nobody waits: Contoso Mail, Fabrikam\.$/m)
  expect(table).toMatch(/4 people wait for a reply \(4 posts\); 1 promise is broken\./)
  expect(table).not.toMatch(/more row/)
  expect((await work.run(['list', '--by', 'owner'])).stdout).toMatch(/^@Ben +1 +1 +5h$/m)
  expect((await work.run(['list', '--by', 'tag', '--format', 'md'])).stdout).toMatch(
    /\| \\#refund \| 2 \| 2 \| 1 \|/,
  )
  expect((await work.run(['list', '--by', 'owner', '--format', 'csv'])).stdout).toMatch(
    /^owner,cases,waiting,broken,soon,danger,oldestSeconds,week,weekBefore\r\nBen,1,1,1,0,0,\d+,,\r\n,3,3,0,1,0,\d+,,\r\n$/,
  )
  const lines = (await work.run(['list', '--by', 'brand', '--format', 'ndjson'])).stdout.trim().split('\n')
  expect(lines.map((line) => JSON.parse(line).type)).toEqual(['group', 'group', 'coverage'])
  expect((await work.run(['list', '--by', 'brand', '--exit-code'])).code).toBe(1)
})

test('nobody waits', async ({ work }) => {
  await scanned(work)
  const { stdout } = await work.run(['list', '--by', 'owner', '--brand', 'Fabrikam'])
  expect(stdout).toMatch(/Nothing needs a reply|none waits for a reply/)
  expect(stdout).not.toMatch(/owner/)
})

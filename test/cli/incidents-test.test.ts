import { expect } from 'vitest'
import { complaint, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { test } from '../support/workspace.js'

const line = (at: Date, author: string, text: string) =>
  JSON.stringify({ brand: 'Northwind', place: 'forum.example', author, publishedAt: at, foundAt: at, text })

const MINUTE = 60_000
const START = Date.parse('2026-03-02T08:00:00Z')

test('says of a history what it would have said, with and without a config', async ({ work }) => {
  const lines = Array.from({ length: 12 }, (_, index) =>
    line(
      new Date(START + 300 * MINUTE + index * MINUTE),
      `p${index}`,
      `Northwind is down, error ${index}, cannot log in`,
    ),
  )
  const path = await work.write(
    'posts.ndjson',
    `${line(new Date(START), 'a', 'I like Northwind')}\n${lines.join('\n')}\n`,
  )
  const result = await work.run(['incidents', 'test', '--posts', path])
  expectSuccess(result)
  const news = result.stdout
    .trim()
    .split('\n')
    .map((each) => JSON.parse(each))
  expect(news).toMatchObject([{ brand: 'Northwind', kind: 'surge', usual: null, over: null }])
  expect(news[0].people).toBeGreaterThanOrEqual(6)
  const piped = await work.run(['incidents', 'test', '--posts', '-'], { stdin: lines.join('\n') })
  expect(piped.code).toBe(0)
})

test('a line that is none is named, and a file that is none', async ({ work }) => {
  const path = await work.write(
    'posts.ndjson',
    '{"brand":"Northwind","place":"x","foundAt":"soon","text":"down"}\n',
  )
  expectFailure(await work.run(['incidents', 'test', '--posts', path]), {
    code: 2,
    says: /Line 1 .* foundAt is no moment/,
    tries: /foundAt \(ISO\)/,
  })
  expectFailure(await work.run(['incidents', 'test', '--posts', work.path('gone.ndjson')]), {
    code: 2,
    says: /gone\.ndjson can't be read/,
    tries: /incidents test --help/,
  })
})

test('goes through what is stored', async ({ work }) => {
  const server = await work.serve({
    '/a.rss': {
      body: rss(Array.from({ length: 12 }, (_, index) => complaint(`c${index}`, { author: `a${index}` }))),
    },
  })
  await work.configure([`${server.base}/a.rss`])
  expectSuccess(await work.run(['scan', '--quiet']))
  const result = await work.run(['incidents', 'test', '--since', '2d'])
  expectSuccess(result)
  for (const each of result.stdout.trim().split('\n').filter(Boolean))
    expect(JSON.parse(each).brand).toBe('Northwind Hosting')
})

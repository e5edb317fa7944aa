// An answer that was not read whole must not answer "unchanged": what it lacked would never come.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { lastWhole, recognised } from '../../src/jobs/read-whole.js'
import { storePoll } from '../../src/jobs/storing.js'
import type { Notice } from '../../src/model/notice.js'
import type { ConfiguredSource } from '../../src/sources/configured.js'
import type { SourceState } from '../../src/store/port/sources.js'
import { send } from '../http/server.js'
import { rss, run, start, statuses, type World, world } from './world.js'

const whole = rss('one', 'two', 'three')
const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  items: ['one', 'two', 'three'].map((id) => ({ id, content_text: `Northwind: ${id}` })),
})
const upTo = (text: string, mark: string, at = 0) => text.slice(0, text.indexOf(mark) + at)

const tag = { etag: '"1"' }
const date = { 'last-modified': 'Sat, 21 Nov 2026 11:00:00 GMT' }
type Headers = Readonly<Record<string, string>>

/** Gives the feed in part once, and then whole; "unchanged" to whoever sends its validators back. */
function cutOnce(part: (response: ServerResponse) => void, headers: Headers, body: string | Buffer = whole) {
  let times = 0
  return (request: IncomingMessage, response: ServerResponse) => {
    const { 'if-none-match': etag, 'if-modified-since': since } = request.headers
    if ((etag ?? since) !== undefined && (etag ?? since) === (headers.etag ?? headers['last-modified']))
      response.writeHead(304, headers).end()
    else if (times++ === 0) part(response)
    else response.writeHead(200, headers).end(body)
  }
}

const feed = ({ base }: World, path = '/feed') => ({ type: 'feed', url: base + path })

/** New mentions of each of so many polls. */
async function polls(here: World, count: number, more: object = {}) {
  const found = []
  for (let poll = 0; poll < count; poll++, here.time += 900)
    found.push((await run(here, { sources: [feed(here)], force: true, ...more })).newMentions)
  return found
}

const partly = (headers: Headers, body: string | Buffer, status = 200) => ({
  headers,
  answer: (response: ServerResponse) => void response.writeHead(status, headers).end(body),
})

test.each([
  ['within an entry', partly(tag, upTo(whole, 'Northwind: three')), [2, 1]],
  ['within an entry, with a date', partly(date, upTo(whole, 'Northwind: three')), [2, 1]],
  ['within an entry, with both', partly({ ...tag, ...date }, upTo(whole, 'Northwind: three')), [2, 1]],
  ['after an entry', partly(tag, upTo(whole, 'two</title></item>', 18)), [2, 1]],
  ['before its end', partly(tag, upTo(whole, '</channel>')), [3, 0]],
  ['in the first entry', partly(tag, upTo(whole, 'Northwind: one')), [0, 3]],
  ['by a tag that is not closed', partly(tag, whole.replace('</item>', '')), [3, 0]],
  ['to a part that is a feed (206)', partly(tag, rss('one'), 206), [1, 2]],
  ['to a feed that somebody changed on the way (203)', partly(tag, rss('one'), 203), [1, 2]],
])('a feed that was cut off %s is asked for in full again', async (_, { headers, answer }, found) => {
  const here = await world(cutOnce(answer, headers))
  expect(await polls(here, 2)).toEqual(found)
})

test.each([
  ['JSON', partly(tag, upTo(json, '"three"')), json, [2, 1]],
  ['JSON in which something is wrong', partly(tag, json.replace('"two"', 'two')), json, [2, 1]],
])('%s that was cut off is asked for in full again', async (_, { headers, answer }, body, found) => {
  const here = await world(cutOnce(answer, headers, body))
  expect(await polls(here, 2)).toEqual(found)
})

const zipped = gzipSync(whole)
const zip = { ...tag, 'content-encoding': 'gzip' }

test.each([
  [
    'is shorter than it said',
    { ...tag, 'content-length': String(whole.length) },
    upTo(whole, 'Northwind: three'),
    whole,
  ],
  ['is compressed', zip, zipped.subarray(0, zipped.length - 20), zipped],
])('what %s fails, and comes with the next poll', async (_, headers, part, body) => {
  const cut = (response: ServerResponse) => {
    response.writeHead(200, headers)
    response.write(part, () => response.socket?.end())
  }
  const compressed = (response: ServerResponse) => void response.writeHead(200, headers).end(part)
  const here = await world(cutOnce('content-length' in headers ? cut : compressed, headers, body))
  const first = await run(here, { sources: [feed(here)] })
  expect(statuses(first)).toEqual(['failed'])
  here.time = 3_600
  expect(await polls(here, 1)).toEqual([3])
})

test('where a redirect leads, too', async () => {
  const cut = cutOnce(
    (response) => void response.writeHead(200, tag).end(upTo(whole, 'Northwind: three')),
    tag,
  )
  const here = await world((request, response) => {
    if (request.url === '/feed') response.writeHead(302, { location: '/elsewhere' }).end()
    else cut(request, response)
  })
  expect(await polls(here, 2)).toEqual([2, 1])
})

test('one that is cut off in the same place twice is not taken for unchanged', async () => {
  let times = 0
  const here = await world((request, response) => {
    const isKnown = request.headers['if-none-match'] === tag.etag
    if (isKnown) response.writeHead(304, tag).end()
    else response.writeHead(200, tag).end(times++ < 2 ? upTo(whole, 'Northwind: three') : whole)
  })
  expect(await polls(here, 3)).toEqual([2, 0, 1])
})

test('one with too many entries is read again once more of them are allowed', async () => {
  const here = await world((request, response) => {
    if (request.headers['if-none-match'] === tag.etag) response.writeHead(304, tag).end()
    else response.writeHead(200, tag).end(whole)
  })
  const upTo = (maxEntries: number) => ({
    adapt: (sources: ConfiguredSource[]) =>
      sources.map(
        (source): ConfiguredSource => ({
          ...source,
          read: (answer, poll, parsers) => source.read(answer, { ...poll, maxEntries }, parsers),
        }),
      ),
  })
  expect(await polls(here, 2, upTo(2))).toEqual([2, 0])
  expect(await polls(here, 1, upTo(9))).toEqual([1])
})

test('what an earlier version kept of an answer that was cut off is not sent back', async () => {
  const here = await world((request, response) => {
    if (request.headers['if-none-match'] === tag.etag) response.writeHead(304, tag).end()
    else response.writeHead(200, tag).end(here.time === 0 ? rss('one') : whole)
  })
  expect(await polls(here, 1)).toEqual([1])
  const [[sourceId, state]] = [...(await here.store.sources.states())] as [[string, SourceState]]
  const answers = Object.fromEntries(
    Object.entries(state.answers).map(([key, { validators, bodyHash }]) => [key, { validators, bodyHash }]),
  )
  expect(Object.values(answers)).toMatchObject([{ validators: tag }])
  const poll = { sourceId, at: start, state: { ...state, answers }, judged: [], seen: [], baseline: false }
  await storePoll(here.store, poll, { lapse: 1, lookback: 1, judgeAsAbout: () => [] })
  expect(await polls(here, 2)).toEqual([2, 0])
})

test('one that was read whole is asked for under its validators, and its pages are not given again', async () => {
  const here = await world(() => {})
  const asked: unknown[] = []
  here.answer = (request, response) => {
    asked.push(request.headers['if-none-match'])
    if (request.headers['if-none-match'] === tag.etag) response.writeHead(304, tag).end()
    else response.writeHead(200, tag).end(whole)
  }
  expect(await polls(here, 3)).toEqual([3, 0, 0])
  expect(asked).toEqual([undefined, '"1"', '"1"'])
})

test('a server that answers "unchanged" to whoever sent nothing has failed', async () => {
  let times = 0
  const here = await world((_request, response) => {
    if (times++ === 0) response.writeHead(200, tag).end(upTo(whole, 'Northwind: three'))
    else response.writeHead(304, tag).end()
  })
  await polls(here, 1)
  const second = await run(here, { sources: [feed(here)], force: true })
  expect(statuses(second)).toEqual(['failed'])
  here.time = 86_400
  here.answer = send(whole)
  expect(await polls(here, 1)).toEqual([1])
})

const answer = { code: 200, validators: { etag: '"1"' } }
const notice = (code: Notice['code']) => ({ code, args: {} }) as Notice

test.each([
  [answer, [], true],
  [answer, ['no-entries'], true],
  [answer, ['characters-unreadable'], true],
  [answer, ['https-left'], true],
  [answer, ['no-entries', 'damaged'], false],
  [answer, ['cut-in-entry'], false],
  [answer, ['cut-after-entry'], false],
  [answer, ['cut-off'], false],
  [answer, ['unclosed'], false],
  [answer, ['too-many-entries'], false],
  [{ ...answer, code: 206 }, [], false],
  [{ ...answer, code: 404 }, [], false],
  [{ code: 200, validators: {} }, [], true],
] as const)('%o with %o is remembered: %o', (response, codes, isKept) => {
  expect(recognised(response, 'hash', codes.map(notice)) !== undefined).toBe(isKept)
})

test('what an earlier version stored is not known to be whole', () => {
  const stored = { validators: { etag: '"1"' }, bodyHash: 'hash' }
  expect(lastWhole({ key: stored }, 'key')).toBeUndefined()
  expect(lastWhole({ key: { ...stored, isWhole: true } }, 'key')).toEqual({ ...stored, isWhole: true })
  expect(lastWhole({ key: { ...stored, isWhole: true } }, 'other')).toBeUndefined()
  expect(lastWhole(undefined, 'key')).toBeUndefined()
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Loopback, readRoutes, startLoopback } from '../../src/loopback/server.js'

const now = new Date('2026-09-07T12:00:00Z')
let path = ''
let folder: URL
let double: Loopback

beforeAll(async () => {
  path = mkdtempSync(join(tmpdir(), 'mentions-loopback-'))
  folder = pathToFileURL(`${path}/`)
  writeFileSync(join(path, 'caf\u00e9.rss'), Buffer.from('{{ago 1h iso}} caf\u00e9 {{base}}', 'latin1'))
  const routes = {
    '/feed': { file: 'caf\u00e9.rss', contentType: 'text/xml', etag: true },
    '/search?q=a': { file: 'caf\u00e9.rss', status: 203 },
    '/search': { status: 429, headers: { 'retry-after': '60' } },
    '/moved': { status: 301, headers: { location: '{{base}}/feed' } },
    '/slow': { delay: 60, status: 204 },
    '/cut': { file: 'caf\u00e9.rss', truncateAt: 5 },
    'POST /search': { status: 201 },
    'POST /search {"q":"a"}': { status: 202 },
    '/missing': { file: 'missing.rss' },
  }
  writeFileSync(join(path, 'routes.json'), JSON.stringify(routes))
  double = await startLoopback(folder, await readRoutes(folder), { now })
})
afterAll(async () => {
  await double.close()
  rmSync(path, { recursive: true })
})

const get = (at: string, headers: Record<string, string> = {}) =>
  fetch(double.url(at), { headers, redirect: 'manual' })
const bodyOf = async (response: Response) => Buffer.from(await response.arrayBuffer()).toString('latin1')

test('fills placeholders and leaves other bytes alone', async () => {
  const response = await get('/feed')
  expect(response.headers.get('content-type')).toBe('text/xml')
  expect(await bodyOf(response)).toBe(`2026-09-07T11:00:00.000Z caf\u00e9 ${double.url('')}`)
})

test.each([
  { body: '{"q":"a"}', at: '/search', status: 202 },
  { body: '{"q":"b"}', at: '/search', status: 201 },
  { body: '{"q":"b"}', at: '/search?q=a', status: 201 },
  { body: '', at: '/feed', status: 404 },
])('answers $body posted to $at with $status', async ({ body, at, status }) => {
  expect((await fetch(double.url(at), { method: 'POST', body })).status).toBe(status)
  expect(double.requests.at(-1)).toMatchObject({ method: 'POST', path: at, body })
})

test('answers 304 to whoever has the present version', async () => {
  const { headers } = await get('/feed')
  const etag = headers.get('etag') ?? ''
  const lastModified = headers.get('last-modified') ?? ''
  const statuses = [
    await get('/feed', { 'if-none-match': etag }),
    await get('/feed', { 'if-modified-since': lastModified }),
    await get('/feed', { 'if-none-match': '"old"', 'if-modified-since': lastModified }),
  ].map(({ status }) => status)
  expect(statuses).toEqual([304, 304, 200])
})

test.each([
  { at: '/search?q=a', status: 203 },
  { at: '/search?q=b', status: 429 },
  { at: '/moved', status: 301 },
  { at: '/slow', status: 204 },
  { at: '/nowhere', status: 404 },
  { at: '/missing', status: 500 },
])('$at answers $status', async ({ at, status }) => {
  expect((await get(at)).status).toBe(status)
})

test('gives the headers it is told to', async () => {
  expect((await get('/search')).headers.get('retry-after')).toBe('60')
  expect((await get('/moved')).headers.get('location')).toBe(double.url('/feed'))
})

test('breaks off where it is told to', async () => {
  await expect(get('/cut').then(bodyOf)).rejects.toThrow()
})

test('remembers what was asked', () => {
  expect(double.requests.map((request) => request.path)).toContain('/search?q=b')
})

test('says what is wrong with its routes', async () => {
  writeFileSync(join(path, 'routes.json'), '{ "/feed": { "fil": "a.rss" } }')
  await expect(readRoutes(folder)).rejects.toThrow(/fil/)
})

// Social places from the config to the table, against the doubles of their fixtures: who complains is listed, and whom we answered there is not.
import { expect, onTestFinished } from 'vitest'
import { readRoutes, startLoopback } from '../../src/loopback/server.js'
import { expectSuccess } from '../support/said.js'
import { test } from '../support/workspace.js'

const now = new Date('2026-09-07T12:00:00Z')

/** Serves the fixtures of a source. */
async function double(type: string): Promise<string> {
  const folder = new URL(`../../fixtures/${type}/`, import.meta.url)
  const server = await startLoopback(folder, await readRoutes(folder), { now })
  onTestFinished(() => server.close())
  return server.url('')
}

test('Bluesky: a complaint is listed until somebody of us answered it there', async ({ work }) => {
  const base = await double('bluesky')
  await work.write(
    'mentions.yaml',
    JSON.stringify({
      brands: [{ name: 'Northwind Hosting', staff: ['bsky.app:northwind.example'] }],
      sources: [{ type: 'bluesky', base: `${base}/search`, threads: `${base}/thread-answered` }],
      http: { gap: '0s' },
    }),
  )
  const scanned = await work.run(['scan'], { now: () => now })
  expectSuccess(scanned)
  expect(scanned.stdout).toMatch(/bsky\.app · Ines/)
  expect(scanned.stdout).toMatch(/Answered or over at their place: \w+ \(Pat Ahlgren: by Northwind Hosting\)/)
  // Who only quotes a complaint complains of nothing.
  expect(scanned.stdout).toContain('1 person waits')
})

test('Mastodon: the same, where whoever answers has an account at another server', async ({ work }) => {
  const base = await double('mastodon')
  await work.write(
    'mentions.yaml',
    JSON.stringify({
      brands: [{ name: 'Northwind Hosting', staff: ['northwind.example:northwindhelp'] }],
      sources: [{ type: 'mastodon', instances: [`${base}/thread-answered`] }],
      http: { gap: '0s' },
    }),
  )
  const scanned = await work.run(['scan'], { now: () => now })
  expectSuccess(scanned)
  expect(scanned.stdout).toMatch(/fediverse · Ida Rask/)
  expect(scanned.stdout).toMatch(/Answered or over at their place: \w+ \(Pat: by Northwind Hosting\)/)
})

test('Lemmy: the same, by the interface that its server has', async ({ work }) => {
  const base = await double('lemmy')
  await work.write(
    'mentions.yaml',
    JSON.stringify({
      brands: [{ name: 'Northwind Hosting', staff: ['northwind.example:northwindhelp'] }],
      sources: [{ type: 'lemmy', instances: [`${base}/thread-answered`] }],
      http: { gap: '0s' },
    }),
  )
  const scanned = await work.run(['scan'], { now: () => now })
  expectSuccess(scanned)
  expect(scanned.stdout).toMatch(/fediverse · Pat/)
  expect(scanned.stdout).toMatch(/Answered or over at their place: \w+ \(Sam: by Northwind Hosting\)/)
})

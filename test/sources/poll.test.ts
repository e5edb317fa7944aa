// The walker itself: that a source which posts, pages and fails is shown as it asks.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { askboard } from '../jobs/askboard.js'
import { poll } from './poll.js'

test('what is posted is shown with its body, and answered by it', async () => {
  const path = mkdtempSync(join(tmpdir(), 'mentions-walker-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  const found = { posts: [{ id: '7', text: 'Northwind is down' }], cursor: '7', page: 2 }
  writeFileSync(join(path, 'found.json'), JSON.stringify(found))
  writeFileSync(join(path, 'error.json'), '{"error":"SlowDown"}')
  const routes = {
    'POST /search {"q":"northwind","after":"6"}': { file: 'found.json' },
    'POST /search': { file: 'error.json', status: 400 },
  }
  writeFileSync(join(path, 'routes.json'), JSON.stringify(routes))
  const given = {
    options: { type: 'askboard', base: '{{base}}' },
    brands: [{ name: 'Northwind', phrases: ['northwind'] }],
    cursors: { northwind: '6' },
    now: '2026-09-07T12:00:00Z',
  }
  expect(await poll(askboard, pathToFileURL(`${path}/`), given)).toMatchObject({
    requests: [
      { method: 'POST', url: '{{base}}/search', body: '{"q":"northwind","after":"6"}' },
      { method: 'POST', url: '{{base}}/search', body: '{"q":"northwind","page":2}' },
    ],
    answers: [
      { tag: 'northwind', posts: [{ keys: ['askboard:7'] }], cursor: '7' },
      { failure: { code: 'shape-unknown', args: { place: 'Askboard: SlowDown' } } },
    ],
    // What failed is asked for again.
    cursors: { northwind: '6' },
    problem: 'shape-unknown',
  })
})

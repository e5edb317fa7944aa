// What a page says is a stranger's text as far as a terminal, a sheet or a chat is concerned.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StoredUpdate } from '../../src/model/official.js'
import { commonFormats } from '../../src/outputs/index.js'
import { loadOfficial } from '../../src/outputs/official/index.js'
import { standingOf } from '../../src/views/official.js'
import { toldFailure } from '../support/told.js'
import { hostileText } from './hostile.js'

const now = new Date('2026-03-14T12:00:00Z')

const viewWith = (text: string, all: boolean, width: number) => {
  const update: StoredUpdate = {
    channelId: 'c',
    key: text,
    matter: text,
    kind: 'incident',
    state: 'monitoring',
    title: text,
    text,
    url: 'https://status.northwind.example/incidents/1',
    at: now,
    atFrom: 'first-seen',
    firstSeenAt: now,
  }
  const channel = { id: 'c', name: text, url: 'https://status.northwind.example/', brands: [text] }
  const problem = { failure: toldFailure(text, text), since: now, times: 2 }
  const state = { answers: {}, polledAt: now, posts: 0, notices: [], title: text, problem }
  const updates = [update, { ...update, key: 'other', matter: 'other' }]
  return {
    found: {
      generatedAt: now,
      channels: [standingOf(channel, { state, nextLookAt: now, updates })],
      ...(all && { updates }),
    },
    view: { width, colour: false, links: false },
  }
}

test.each(commonFormats)('%s lets no sign through that does something', async (format) => {
  const render = await loadOfficial(format)
  fc.assert(
    fc.property(hostileText, fc.boolean(), fc.integer({ min: 20, max: 120 }), (text, all, width) => {
      const { found, view } = viewWith(text, all, width)
      const printed = render(found, view)
      expect(printed).not.toMatch(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
      )
      if (format === 'json') JSON.parse(printed)
      if (format === 'ndjson') for (const line of printed.trim().split('\n')) JSON.parse(line)
      if (format === 'table') for (const line of printed.split('\n')) expect(line).toBe(line.trimEnd())
    }),
    { numRuns: 60 },
  )
})

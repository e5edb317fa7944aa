// Whatever a page makes of its data one day: it is read as far as it can be, or said to have changed. Nothing else is thrown.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readChannelAnswer } from '../../src/channels/read.js'
import { Failed } from '../../src/model/failed.js'

const folder = new URL('../../fixtures/channels/', import.meta.url)
const answers = readdirSync(folder).filter(
  (name) => name.endsWith('.json') && !/\.expected\.json$|^(?:routes|cut)\.json$/.test(name),
)

const odd = fc.constantFrom<unknown>(
  null,
  '',
  'https://',
  'https://[',
  0,
  -1,
  1e300,
  true,
  [],
  {},
  [null],
  [[]],
  'Mon Sep 99 2026 08:00:00 GMT+0000 (Nowhere)',
  '\ud800',
  { human: null },
)

type Step = { becomes: unknown; isGone: boolean }

/** Changes what a walk of chance through the value leads to. */
function change(value: unknown, walk: readonly number[], { becomes, isGone }: Step): unknown {
  if (typeof value !== 'object' || value === null || walk.length === 0) return becomes
  const [first = 0, ...rest] = walk
  const keys = Object.keys(value)
  const key = keys[first % Math.max(1, keys.length)]
  if (key === undefined) return becomes
  const entries = Object.entries(value).flatMap(([name, inner]) =>
    name !== key
      ? [[name, inner]]
      : isGone && rest.length === 0
        ? []
        : [[name, change(inner, rest, { becomes, isGone })]],
  )
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
}

function read(text: string): 'read' | string {
  const url = 'https://status.northwind.example/api'
  try {
    const { updates } = readChannelAnswer(
      { url, headers: {}, body: new TextEncoder().encode(text) },
      { asked: url },
    )
    for (const { key, matter, url: where, text: words, at } of updates) {
      expect([key, matter, where, words].map((one) => typeof one)).toEqual(Array(4).fill('string'))
      if (at !== undefined) expect(at.getTime()).not.toBeNaN()
    }
    expect(new Set(updates.map(({ key }) => key)).size).toBe(updates.length)
    return 'read'
  } catch (error) {
    if (!(error instanceof Failed)) throw error
    return error.failure.code
  }
}

test.each(answers)('%s, changed', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const whole: unknown = JSON.parse(text)
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ walk: fc.array(fc.nat(9), { maxLength: 6 }), becomes: odd, isGone: fc.boolean() }),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
      (steps) => {
        const changed = steps.reduce((value, { walk, ...step }) => change(value, walk, step), whole)
        expect(['read', 'channel-changed', 'json-no-feed', 'feed-unknown']).toContain(
          read(JSON.stringify(changed)),
        )
      },
    ),
    { numRuns: 200 },
  )
})

test('quotes without an end are not looked for again and again', () => {
  const text = `{"incidents":[${'\\"'.repeat(2_000_000)}1234567890123456789`
  expect(read(text)).toBe('json-damaged')
})

import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { json } from '../../src/outputs/json.js'
import { jsonReport, ndjsonLine } from '../../src/outputs/json-schema.js'
import { ndjson } from '../../src/outputs/ndjson.js'
import type { Report } from '../../src/views/report.js'
import { hostileReport } from './hostile.js'
import { blind, mention, outage, quiet, report } from './sample.js'

const view = { width: 80, colour: false, links: false }
const full = (): Report => {
  const base = mention({
    text: 'Down',
    title: 'Help',
    author: {
      name: 'Jane',
      handle: 'jane',
      url: 'https://forum.example/u/jane',
      followers: 3,
    },
  })
  const post = {
    ...base.post,
    updatedAt: base.post.publishedAt,
    language: 'en',
    engagement: { likes: 1, comments: 2, shares: 3, views: 4, rating: 5 },
    thread: { id: '1', url: 'https://forum.example/t/1', parentId: '2', replies: 3 },
    position: 4,
    staffOf: 'Northwind Hosting',
  }
  return report([{ ...base, post, noReply: 'praise' }])
}
const samples: [string, () => Report][] = [
  ['a busy day', outage],
  ['nothing', quiet],
  ['no answer', blind],
  ['every field', full],
]

/** The schema that is published says what there is and allows more; the closed one finds what it forgets. */
const published = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' })
const closed = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'output' })

const validator = (schema: object) =>
  new Ajv2020({ allErrors: true, formats: { 'date-time': true } }).compile(schema)
const linesOf = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('the published schemas', () => {
  const documents = [published, closed].map((made) => validator(made(jsonReport)))
  const lineByLine = [published, closed].map((made) => validator(made(ndjsonLine)))

  test.each(samples)('hold for %s', (_, sample) => {
    for (const valid of documents) {
      valid(JSON.parse(json.render(sample(), view)))
      expect(valid.errors).toBeNull()
    }
    for (const valid of lineByLine) {
      for (const line of linesOf(ndjson.render(sample(), view))) {
        valid(line)
        expect(valid.errors).toBeNull()
      }
    }
  })

  test('hold for anything that people write', () => {
    const valid = validator(closed(jsonReport))
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        valid(JSON.parse(json.render(hostile, view)))
        expect(valid.errors).toBeNull()
      }),
    )
  })

  test.each([
    ['no coverage', ({ coverage: _, ...rest }: z.infer<typeof jsonReport>) => rest],
    ['another version', (value: z.infer<typeof jsonReport>) => ({ ...value, version: 2 })],
    [
      'a local time',
      (value: z.infer<typeof jsonReport>) => ({ ...value, generatedAt: '2026-03-14T12:00:00+01:00' }),
    ],
  ])('refuse %s', (_, spoil) => {
    const valid = validator(published(jsonReport))
    expect(valid(spoil(jsonReport.parse(JSON.parse(json.render(outage(), view)))))).toBe(false)
  })
})

describe('JSON', () => {
  test('rounds nothing, and says times in UTC', () => {
    const { mentions } = jsonReport.parse(JSON.parse(json.render(outage(), view)))
    const first = mentions.find((one) => one.case.id === 'k01')
    expect(first).toMatchObject({
      case: { id: 'k01', state: 'new' },
      score: 96.4,
      priority: { total: 121.64, parts: { severity: 80, waiting: 32, score: 9.64, returning: 0, reach: 0 } },
      waitedSeconds: 192 * 60,
      late: true,
      publishedAt: '2026-03-14T08:48:00.000Z',
      publishedAtFrom: 'source',
    })
    expect(first?.signals[0]).toEqual({
      name: 'down',
      points: 3,
      evidence: 'are down',
      spans: [
        { field: 'title', start: 33, end: 41 },
        { field: 'text', start: 50, end: 58 },
      ],
    })
  })

  test('gives back every word as it was, through characters that a terminal can stand', () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        const text = json.render(hostile, view)
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
        const { mentions } = jsonReport.parse(JSON.parse(text))
        expect(mentions.map((one) => [one.title, one.text, one.author?.name])).toEqual(
          hostile.mentions.map(({ post }) => [post.title, post.text, post.author?.name]),
        )
      }),
    )
  })
})

describe('NDJSON', () => {
  test('is the same mentions, a line each, then what was looked at', () => {
    const whole = jsonReport.parse(JSON.parse(json.render(outage(), view)))
    const lines = linesOf(ndjson.render(outage(), view))
    expect(lines.slice(0, -1)).toEqual(whole.mentions.map((one) => ({ type: 'mention', ...one })))
    const { mentions: _, ...rest } = whole
    expect(lines.at(-1)).toEqual({ type: 'coverage', ...rest })
  })

  test('no post breaks its line', () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        expect(linesOf(ndjson.render(hostile, view))).toHaveLength(hostile.mentions.length + 1)
      }),
    )
  })
})

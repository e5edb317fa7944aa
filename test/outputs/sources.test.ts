import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { Health, SourceHealth } from '../../src/health/health.js'
import { sourcesJson } from '../../src/outputs/sources-json.js'
import { jsonSources } from '../../src/outputs/sources-json-schema.js'
import { sourcesTable } from '../../src/outputs/sources-table.js'
import { displayWidth } from '../../src/terminal/width.js'
import { told, toldFailure } from '../support/told.js'
import { hostileText } from './hostile.js'

const now = new Date('2026-03-14T12:00:00Z')
const MINUTE = 60_000
const DAY = 1_440 * MINUTE
const ago = (time: number) => new Date(now.getTime() - time)

const source = (name: string, more: Partial<SourceHealth> = {}): SourceHealth => ({
  id: `feed:${name}~12345678`,
  type: 'feed',
  name,
  condition: 'ok',
  every: 15 * MINUTE,
  answeredAt: ago(5 * MINUTE),
  newestAt: ago(20 * MINUTE),
  postsADay: 12,
  lastWeek: { polls: 100, answers: 100 },
  nextPollAt: ago(-9 * MINUTE),
  ...more,
})
const silence = { since: ago(3 * DAY), lasts: 3 * DAY, allowed: 1.5 * DAY, postsADay: 200 }

const health = (): Health => ({
  generatedAt: now,
  sources: [
    source('https://status.example/history.atom', {
      condition: 'failing',
      answeredAt: ago(125 * MINUTE),
      problem: {
        failure: toldFailure(
          'status.example has a fault of its own (503 Service Unavailable).',
          'Wait, or look at the address in a browser.',
        ),
        since: ago(110 * MINUTE),
        times: 4,
      },
    }),
    source('https://community.example/posts.rss', {
      condition: 'stale',
      silence,
      postsADay: 180,
      notices: [told('nothing new for 3d, where usually 200 a day come in: look at it in a browser')],
    }),
    source('Reddit', {
      condition: 'waiting',
      type: 'reddit',
      waits: { site: 'reddit.com', until: ago(-MINUTE) },
    }),
    source('forum.rss', { condition: 'new' }),
    source('https://old.example/feed', { condition: 'paused' }),
    source('フォーラムの新着 👩‍💻', { lastWeek: { polls: 100, answers: 80 } }),
    source('https://blog.example/feed.xml', { newestAt: ago(12 * DAY), postsADay: 2 / 30 }),
  ],
  brands: [
    { name: 'Northwind Hosting', newestAt: ago(20 * MINUTE), postsADay: 3 },
    {
      name: 'Contoso Mail',
      newestAt: ago(9 * DAY),
      silence,
      notice: told('No post has named Contoso Mail for 9d.'),
    },
  ],
})

describe('the table', () => {
  test('says of each source how it does, and of those that are not well what to do', () => {
    const text = sourcesTable(health(), { width: 200, colour: false, links: false, self: 'mentions' })
    expect(text).toMatch(/FAILS +https:\S+history\.atom +2h ago +12 a day +in 9m/)
    expect(text).toContain('could not be read for 1h 50m, 4 times in a row: status.example has a fault')
    expect(text).toContain('do: Wait, or look at the address in a browser.')
    expect(text).toMatch(/STALE +\S+posts\.rss +5m ago +180 a day/)
    expect(text).toContain('nothing new for 3d, where usually 200 a day')
    expect(text).toContain('waits: reddit.com limits how often it may be asked. Nothing to do.')
    expect(text).toContain('answered 80 of 100 times in the last 7 days')
    expect(text).toMatch(
      /ok +\S+blog\.example\S+ +5m ago +2 a month +in 9m\n +nothing new for 12d, as is usual here/,
    )
    expect(text).toContain('2 of 7 sources are well; 1 fails; 1 is unusually silent; 1 waits for its site;')
    expect(text).toContain('No post has named Contoso Mail for 9d.')
  })

  test('one that was removed for good is no failure to try again, and its week is a week', () => {
    const gone = source('https://old.example/feed', {
      condition: 'failing',
      gone: true,
      nextPollAt: ago(-7 * DAY + MINUTE),
      problem: {
        failure: toldFailure(
          'It was removed for good (410 Gone).',
          'Take it out, then run `mentions check`.',
        ),
        since: ago(DAY),
        times: 1,
      },
    })
    const text = sourcesTable(
      { generatedAt: now, sources: [gone], brands: [] },
      { width: 100, colour: false, links: false, self: 'mentions --config other.yaml' },
    )
    expect(text).toMatch(/^gone +https:\S+ .* in 7d$/m)
    expect(text).toContain('1 was removed for good.')
    expect(text).not.toContain('FAILS')
    expect(text).not.toContain('scan --force')
    const failing = sourcesTable(health(), { width: 100, colour: false, links: false })
    expect(failing).toMatch(
      /by themselves what fails.*\n.* mentions scan --force\n.* mentions sources pause NAME\n$/,
    )
    expect(failing).not.toMatch(/: mentions check$/m)
    // What was stored can be typed as it stands.
    expect(text).toContain('run `mentions --config other.yaml check`')
  })

  test('what is not known yet is said in words', () => {
    const { postsADay: _, ...fresh } = source('https://new.example/feed')
    const text = sourcesTable(
      { generatedAt: now, sources: [fresh], brands: [] },
      { width: 80, colour: false, links: false },
    )
    expect(text).toMatch(/5m ago +not known yet +in 9m/)
  })

  test.each([20, 40, 60, 71, 72, 80, 200])('fits into %d columns', (width) => {
    const text = sourcesTable(health(), { width, colour: false, links: false })
    for (const line of text.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(width)
    expect(text).toContain('FAILS')
    expect(text.replaceAll(/\s+/g, '')).toContain('Wait,orlookattheaddressinabrowser.')
  })

  test('colour adds nothing but colour', () => {
    const view = { width: 80, links: false }
    const coloured = sourcesTable(health(), { ...view, colour: true })
    expect(coloured).not.toBe(sourcesTable(health(), { ...view, colour: false }))
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(sourcesTable(health(), { ...view, colour: false }))
  })

  test('what a site says never reaches the terminal as a command', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(60, 80), (words, width) => {
        const hostile = source(words, {
          condition: 'failing',
          notices: [told(words)],
          problem: { failure: toldFailure(words, words), since: now, times: 1 },
        })
        const text = sourcesTable(
          { generatedAt: now, sources: [hostile], brands: [{ name: words, notice: told(words) }] },
          { width, colour: false, links: false },
        )
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })
})

describe('JSON', () => {
  const published = z.toJSONSchema(jsonSources, { io: 'input' })
  const closed = z.toJSONSchema(jsonSources, { io: 'output' })

  test.each([published, closed])('the schema holds', (schema) => {
    const valid = new Ajv2020({ allErrors: true, formats: { 'date-time': true } }).compile(schema)
    valid(JSON.parse(sourcesJson(health())))
    expect(valid.errors).toBeNull()
    expect(valid({ version: 1 })).toBe(false)
  })

  test('rounds nothing, and says times in UTC and seconds', () => {
    const { sources, brands } = jsonSources.parse(JSON.parse(sourcesJson(health())))
    expect(sources[1]).toMatchObject({
      condition: 'stale',
      everySeconds: 900,
      answeredAt: '2026-03-14T11:55:00.000Z',
      silence: { lastsSeconds: 259_200, allowedSeconds: 129_600, usualPostsADay: 200 },
    })
    expect(brands.map(({ silence }) => silence !== undefined)).toEqual([false, true])
  })
})

test('how a source failed that could not be read from here stands beside it', () => {
  const failure = { code: 'host-unknown', args: { host: 'forum.example' } } as const
  const left = source('forum', { condition: 'waiting', leftHere: true, leftFailure: failure })
  const all: Health = { ...health(), sources: [left] }
  expect(sourcesTable(all, { width: 200, colour: false, links: false })).toMatch(
    /could not be read from here: .*forum\.example/,
  )
  const [told] = jsonSources.parse(JSON.parse(sourcesJson(all))).sources
  expect(told?.leftFailure).toMatchObject({ code: 'host-unknown' })
  expect(told?.problem).toBeUndefined()
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarOf } from '../../../src/digest/calendar.js'
import { commonFormats } from '../../../src/outputs/index.js'
import { loadPeople, loadStats } from '../../../src/outputs/stats/index.js'
import { jsonStatistics } from '../../../src/outputs/stats/json-schema.js'
import type { Fact, Of } from '../../../src/stats/fact.js'
import { count, type Known } from '../../../src/stats/stats.js'
import { stretchesOf } from '../../../src/stats/stretches.js'
import { displayWidth } from '../../../src/terminal/width.js'
import type { Hit, PeopleHit, Stats } from '../../../src/views/stats.js'
import { DAY, HOUR, later, noon } from '../../store/sample.js'
import { hostileText } from '../hostile.js'
import { report } from '../sample.js'

const { coverage } = report([])
const stretches = stretchesOf({ now: noon }, calendarOf('UTC'))
const known: Known = { from: later(-90 * DAY), period: true, before: true, weeks: [true, true, true, true] }

const of = (more: Partial<Of> = {}): Of => ({
  brand: 'Northwind Hosting',
  place: 'forum.example',
  sources: [],
  kind: 'outage',
  audience: 'unknown',
  ...more,
})
const complaint = (person: string, daysAgo: number, more: Partial<Of> = {}): Fact[] => [
  { what: 'mention', at: later(-daysAgo * DAY), of: of(more) },
  { what: 'complaint', at: later(-daysAgo * DAY), of: of(more), person, startsPromise: true, lag: HOUR },
]
const answered = (took: number, more: Partial<Of> = {}): Fact[] => [
  { what: 'answered', at: later(-DAY), of: of(more), took },
  { what: 'ended', at: later(-DAY), of: of(more), promise: 'acknowledge', isKept: took < HOUR },
]

const page = ['audience', 'kind', 'place', 'colleague', 'cause'] as const
const statsOf = (facts: readonly Fact[], more: Partial<Stats> & { known?: Known } = {}): Stats => {
  const { known: watched = known, ...rest } = more
  const by = rest.by === undefined ? page : rest.by === 'week' ? [] : [rest.by]
  return {
    ...count(facts, stretches, { known: watched, by }),
    generatedAt: noon,
    brands: ['Northwind Hosting'],
    stretches,
    narrowedBy: '',
    knownFrom: watched.from,
    coverage,
    ...rest,
  }
}

const rendered = async (stats: Stats, format: (typeof commonFormats)[number], width = 100, more = {}) =>
  (await loadStats(format))(stats, { width, colour: false, links: false, ...more })

const some = [
  ...complaint('ann', 1, { colleague: 'ada', cause: 'expired certificate' }),
  ...complaint('bo', 9, { audience: 'large', cause: 'expired certificate' }),
  ...complaint('cy', 40, { audience: 'small', cause: 'dns' }),
  ...answered(HOUR / 2, { colleague: 'ada' }),
  ...answered(3 * HOUR, { colleague: 'ben' }),
]

describe('the page', () => {
  test('says how many wrote, how soon they were answered, and which promises were kept', async () => {
    const text = await rendered(statsOf(some), 'table')
    expect(text).toMatch(
      /^Northwind Hosting: 15 Feb – 14 Mar 2026, 12:00 UTC, against 18 Jan – 14 Feb, 12:00\./,
    )
    expect(text).toMatch(/^Needed a reply +2 +1 +\+1$/m)
    expect(text).toMatch(/^ {2}half of them within +1h 45m \(of 2\) +–$/m)
    expect(text).toMatch(/^ {2}nine of ten within +too few +–$/m)
    expect(text).toMatch(/^Acknowledged in time +1 of 2 +–$/m)
    expect(text).toMatch(/^@ben +0 +0 +1 +3h +0 of 1/m)
    expect(text).toMatch(/^expired certificate +2 +0/m)
    expect(text).toMatch(/^8–14 Mar +1 +1/m)
  })

  test('says what was not watched, and compares with nothing of it', async () => {
    const unwatched = statsOf(some, {
      known: { from: later(-6 * DAY), period: true, before: false, weeks: [false, false, true, true] },
    })
    const text = await rendered(unwatched, 'table')
    expect(text).toContain('The sources are watched since 2026-03-08')
    expect(text).toContain('18 Jan – 14 Feb, 12:00 was not watched by all sources')
    expect(text).toMatch(/^15–21 Feb \(not watched\)$/m)
    expect(text).toMatch(/^1–7 Mar \(in part\) +1/m)
    expect(text).toMatch(/^Needed a reply +2$/m)
    expect(await rendered(unwatched, 'md')).toMatch(/^\| Needed a reply \| 2 \| not known \| {2}\|$/m)
    expect(JSON.parse(await rendered(unwatched, 'json'))).toMatchObject({
      watched: 'in-part',
      isBeforeKnown: false,
      all: { needReply: 2, before: null, needReplyByWeek: [null, null, 1, 1] },
    })
  })

  test('weeks are compared with each other alone', async () => {
    const weeks = statsOf(some, { by: 'week', known: { ...known, before: false } })
    const text = await rendered(weeks, 'table')
    expect(text).toMatch(/^Northwind Hosting: 15 Feb – 14 Mar 2026, 12:00 UTC\.\n/)
    expect(text).not.toContain('compare')
  })

  test('nothing is known of a stretch in which no source was read', async () => {
    const none = statsOf([], { known: { ...known, period: false, before: false, weeks: [] } })
    expect(await rendered(none, 'table')).toContain('Of this stretch nothing is known')
  })

  test('leaves out who answered and what it came from, where nobody knows of any', async () => {
    const text = await rendered(statsOf(complaint('ann', 1)), 'table')
    expect(text).not.toContain('Who answered')
    expect(text).not.toContain('What it came from')
    expect(await rendered(statsOf(complaint('ann', 1), { by: 'colleague' }), 'table')).toContain('nobody yet')
  })
})

describe('whether the loud are answered first', () => {
  const five = (took: number, audience: Of['audience']) =>
    Array.from({ length: 5 }, (_, at) => [
      ...answered(took, { audience }),
      ...complaint(`${audience} ${at}`, 1, { audience }),
    ]).flat()
  test.each([
    [
      HOUR / 10,
      2 * HOUR,
      'The loud were answered first: half of the small accounts got a first answer within 2h',
    ],
    [2 * HOUR, HOUR / 10, 'The loud waited longer:'],
    [HOUR, HOUR, 'Neither was answered much sooner:'],
  ])('large within %s, small within %s', async (large, small, said) => {
    const stats = statsOf([...five(large, 'large'), ...five(small, 'small')], { by: 'audience' })
    for (const format of ['table', 'md'] as const)
      expect((await rendered(stats, format, 400)).replaceAll('\\', '')).toContain(said)
  })

  test('is not said of few, and of how many nobody knows is', async () => {
    const text = await rendered(statsOf(some), 'table', 200)
    expect(text).toContain(
      'Too few answers to compare small accounts with large ones (0 and 0; 5 of each would do).',
    )
    expect(text).toContain('Of 1 of 2 people nobody knows how many follow them')
  })
})

test.each([20, 30, 50, 80, 100, 140])('%i cells are not passed', async (width) => {
  for (const by of [undefined, 'cause', 'audience'] as const) {
    const text = await rendered(statsOf(some, { ...(by && { by }) }), 'table', width, { blocks: true })
    expect(text.split('\n').filter((line) => displayWidth(line) > width)).toEqual([])
  }
})

test('bars where the terminal has them, and plain numbers elsewhere', async () => {
  const causes = statsOf(some, { by: 'cause' })
  expect(await rendered(causes, 'table', 120, { blocks: true })).toMatch(/▁▁▁▁ ▁▁██$/m)
  expect(await rendered(causes, 'table', 120)).toMatch(/0 0 0 0 \| 0 0 1 1$/m)
})

test('JSON is as its schema says, and leaves nothing out of it', async () => {
  for (const by of [undefined, 'week', 'cause'] as const) {
    const value = JSON.parse(await rendered(statsOf(some, { ...(by && { by }) }), 'json'))
    expect(jsonStatistics.parse(value)).toEqual(value)
  }
  const people = JSON.parse(await named(hitBy([hit()]), 'json'))
  expect(jsonStatistics.parse(people)).toEqual(people)
})

test('a row of csv for each line, empty where nothing is known', async () => {
  const [head = '', ...rows] = (await rendered(statsOf(some), 'csv')).trimEnd().split('\r\n')
  const at = (name: string) => head.split(',').indexOf(name)
  expect(rows[0]?.split(',')[at('beforeNeedReply')]).toBe('1')
  expect(rows.filter((row) => row.startsWith('week,'))).toHaveLength(4)
  const cause = rows.find((row) => row.startsWith('cause,expired certificate,'))?.split(',') ?? []
  expect([cause[at('needReply')], cause[at('medianSeconds')]]).toEqual(['2', ''])
  expect(new Set(rows.map((row) => row.split(',').length))).toEqual(new Set([head.split(',').length]))
})

/** Without the quotes around them. */
const cellsIn = (csv: string): string[] =>
  [...csv.matchAll(/"((?:[^"]|"")*)"|([^",\r\n]+)/g)].map(([, quoted, plain = '']) => quoted ?? plain)

test('what strangers wrote gets through in no format', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, async (cause, place) => {
      const stats = statsOf(complaint('ann', 1, { cause, place }))
      for (const format of commonFormats) {
        const text = await rendered(stats, format)
        expect(text.replaceAll('\r\n', '\n')).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2066\ud800]/u,
        )
        if (format === 'csv')
          expect(
            cellsIn(text).filter((cell) => /^[\s']*[=+\-@]/.test(cell) && !cell.startsWith("'")),
          ).toEqual([])
      }
    }),
    { numRuns: 40 },
  )
})

const hit = (more: Partial<Hit> = {}): Hit => ({
  shortId: 'k7f',
  brand: 'Northwind Hosting',
  state: 'answered',
  person: { name: 'Jane Doe' },
  place: 'forum.example',
  url: 'https://forum.example/t/1',
  complainedAt: later(-3 * DAY),
  answeredAt: later(-2 * DAY),
  answeredBy: 'ada',
  ...more,
})
const hitBy = (some: readonly Hit[]): PeopleHit => ({
  generatedAt: noon,
  cause: 'expired certificate',
  hit: some,
  people: some.length,
  narrowedBy: '',
  typed: `--cause 'expired certificate'`,
  coverage,
})
const named = async (found: PeopleHit, format: (typeof commonFormats)[number], width = 80) =>
  (await loadPeople(format))(found, { width, colour: false, links: false })

describe('everybody who was hit by a cause', () => {
  const {
    answeredAt: _,
    answeredBy: __,
    ...untold
  } = hit({ shortId: 'm2x', state: 'new', url: 'javascript:alert(1)' })
  const found = hitBy([untold, hit()])

  test('is named with what they were told', async () => {
    const text = await named(found, 'table')
    expect(text).toContain('2 people were hit by "expired certificate"; 1 case has got no answer from us.')
    expect(text).toMatch(/^m2x {2}Jane Doe on forum\.example\n {5}complained 2026-03-11; not answered\nk7f/m)
    expect(text).toMatch(
      /^ {5}complained 2026-03-11; answered 12 Mar 12:00 UTC by ada\n {5}https:\/\/forum\.example\/t\/1$/m,
    )
    expect(text).not.toContain('javascript')
    const md = await named(found, 'md')
    expect(md).toContain('- [ ] [Jane Doe on forum.example](https://forum.example/t/1)')
    expect(md).not.toContain('javascript')
  })

  test('has an id in every format for programs', async () => {
    expect((await named(found, 'csv')).split('\r\n').map((row) => row.split(',')[0])).toEqual([
      'case',
      'm2x',
      'k7f',
      '',
    ])
    const lines = (await named(found, 'ndjson'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ type, case: matter }) => [type, matter?.id])).toEqual([
      ['person', 'm2x'],
      ['person', 'k7f'],
      ['coverage', undefined],
    ])
    expect(JSON.parse(await named(found, 'json')).hit).toMatchObject([
      { case: { id: 'm2x' }, answeredAt: null },
      { case: { id: 'k7f' }, answeredAt: later(-2 * DAY).toISOString(), answeredBy: 'ada' },
    ])
  })

  test.each([20, 50, 100])('%i cells are not passed but by addresses', async (width) => {
    const text = await named(found, 'table', width)
    expect(
      text
        .split('\n')
        .filter(
          (line) => displayWidth(line) > width && !/https:|--people/.test(line) && !line.includes('--people'),
        ),
    ).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RankedMention } from '../../../src/cases/ranked-mention.js'
import { parseFeed } from '../../../src/feeds/index.js'
import { loadOutput } from '../../../src/outputs/index.js'
import type { Report } from '../../../src/views/report.js'
import { hostileReport } from '../hostile.js'
import { badCoverage, blind, calm, mention, now, outage, quiet, report } from '../sample.js'
import { atomFaults, jsonFeedFaults } from './rules.js'

const view = { width: 80, colour: false, links: false }
const feeds = [
  { name: 'atom', faults: atomFaults, output: await loadOutput('atom') },
  { name: 'jsonfeed', faults: jsonFeedFaults, output: await loadOutput('jsonfeed') },
] as const

const later = (given: Report, minutes: number): Report => ({
  ...given,
  generatedAt: new Date(given.generatedAt.getTime() + minutes * 60_000),
})

describe.each(feeds)('$name', ({ faults, output }) => {
  const text = (given: Report) => output.render({ store: 'a', ...given }, view)
  const read = (given: Report) => parseFeed(Buffer.from(text(given)))
  const one = (over: Partial<RankedMention> = {}) =>
    read(report([{ ...mention({ caseId: 7, text: 'It is down' }), ...over }])).entries[0]

  test.each([
    ['a calm day', calm],
    ['an outage', outage],
    ['nothing', quiet],
    ['nothing, since nobody could look', blind],
  ])('is as its standard asks: %s', (_, given) => {
    expect(faults(text(given()))).toEqual([])
    expect(read(given()).notices).toEqual([])
  })

  test('is so whatever strangers write, and shows no markup of theirs', () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        const written = text(hostile)
        expect(faults(written)).toEqual([])
        const { entries, notices } = parseFeed(Buffer.from(written))
        expect(notices).toEqual([])
        const cases = new Set(hostile.mentions.map((shown) => shown.case.id))
        const troubles = badCoverage.sources.filter(
          ({ status }) => status === 'failed' || status === 'waiting',
        )
        expect(entries).toHaveLength(cases.size + troubles.length)
      }),
    )
  })

  test('an entry is a person, with who, where, why, and what to type', () => {
    const given = calm()
    const entry = read(given).entries.find(({ title }) => title?.includes('shop down'))
    expect(entry).toMatchObject({
      title: 'Northwind Hosting · outage · Northwind: shop down since Monday',
      link: 'https://forum.example/t/11',
      author: 'Jane Doe',
      published: new Date('2026-03-14T08:48:00Z'),
      tags: ['Northwind Hosting', 'outage', 'severity 3', 'new'],
    })
    expect(entry?.content).toMatch(
      /Jane Doe.* on .*forum\.example.*waits since 2026-03-14 08:48 UTC.*Score 92: it is down .*mentions show k0b/,
    )
  })

  test('an id is the same whatever happens to its case, and nobody else has it', () => {
    const before = one()
    const after = one({
      ...mention({ caseId: 7, text: 'Still down', state: 'acknowledged', brand: 'Contoso' }),
    })
    expect(after?.id).toBe(before?.id)
    const elsewhere = parseFeed(
      Buffer.from(
        output.render({ ...report([mention({ caseId: 7, text: 'It is down' })]), store: 'b' }, view),
      ),
    )
    expect(elsewhere.entries[0]?.id).not.toBe(before?.id)
    expect(one({ case: { ...mention({ text: '' }).case, id: 8 } })?.id).not.toBe(before?.id)
  })

  test('an entry stays as it is for as long as nothing happens', () => {
    const shown = [
      mention({ caseId: 7, text: 'It is down' }),
      mention({ caseId: 8, text: 'And mine', foundLate: true }),
    ]
    const [before, after] = [report(shown), later(report(shown), 40)].map((given) => read(given).entries)
    expect(after).toEqual(before)
  })

  test.each([
    ['somebody moved it', { case: { ...mention({ caseId: 7, text: '' }).case, touchedAt: now } }],
    ['its words were edited', { post: { ...mention({ caseId: 7, text: 'x' }).post, updatedAt: now } }],
    [
      'a promise was broken',
      {
        promises: [
          {
            promise: 'acknowledge' as const,
            standing: 'broken' as const,
            used: 1,
            counted: 1,
            left: 0,
            endsAt: now,
            doneAt: undefined,
          },
        ],
      },
    ],
    ['its snooze was over', { case: { ...mention({ caseId: 7, text: '' }).case, waitsFrom: now } }],
  ])('is updated when %s', (_, over) => {
    expect(one()?.updated?.getTime()).toBeLessThan(now.getTime())
    expect(one(over)?.updated).toEqual(now)
  })

  test('is never of the future, whatever its place says', () => {
    const future = new Date('2031-01-01T00:00:00Z')
    const post = { ...mention({ caseId: 7, text: 'x' }).post, publishedAt: future, updatedAt: future }
    const entry = one({ post })
    expect(entry?.published).toEqual(now)
    expect(entry?.updated?.getTime()).toBeLessThanOrEqual(now.getTime())
  })

  test('a source that fails is an entry, the same one until it answers and another when it fails again', () => {
    const failing = (minutes: number, times: number) =>
      report([], {
        coverage: {
          sources: badCoverage.sources.map((source) =>
            source.problem === undefined
              ? source
              : {
                  ...source,
                  problem: { ...source.problem, times, since: new Date(now.getTime() + minutes * 60_000) },
                },
          ),
        },
      })
    const idOf = (given: Report) =>
      read(given).entries.find(({ title }) => title?.includes('status.example'))?.id
    expect(idOf(failing(-60, 1))).toBeDefined()
    expect(idOf(later(failing(-60, 2), 30))).toBe(idOf(failing(-60, 1)))
    expect(idOf(failing(-5, 1))).not.toBe(idOf(failing(-60, 1)))
  })

  test('many sources that fail are one entry', () => {
    const sources = Array.from({ length: 40 }, (_, at) => ({
      id: `s${at}`,
      type: 'feed',
      name: `https://s${at}.example/rss`,
      status: 'never' as const,
      posts: 0,
    }))
    const { entries } = read(report([], { coverage: { sources } }))
    expect(entries.map(({ title }) => title)).toEqual(['Posts may be missing: 40 sources gave no answer'])
    expect(entries[0]?.content).toContain('https://s39.example/rss')
  })

  test('tells apart feeds of one store by what they show', () => {
    const titles = ['', '--danger'].map((narrowedBy) => read({ ...calm(), narrowedBy }).title)
    expect(titles).toEqual(['Needs a reply', 'Needs a reply (--danger)'])
  })
})

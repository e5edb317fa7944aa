// Addresses under the rows, and the legend of the table.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { legend } from '../../src/outputs/table/legend.js'
import { table } from '../../src/outputs/table.js'
import { displayWidth } from '../../src/terminal/width.js'
import { hostileReport } from './hostile.js'
import { mention, report } from './sample.js'

const place = 'https://forum.example/t/'
const short = `${place}mail-bounces`
const long = `${place}${'a-long-way-down-'.repeat(9)}`
const two = report([
  mention({ caseId: 1, text: 'All our mail bounces, for two days now', url: short }),
  mention({ caseId: 2, text: 'The shop is down', url: long }),
])
const lines = (width: number, urls?: 'all' | 'fitting') =>
  table.render(two, { width, colour: false, links: false, ...(urls && { urls }) }).split('\n')

describe('addresses', () => {
  test.each([36, 60, 80, 140, 200])('with --urls each stands whole under its row, at %i columns', (width) => {
    const all = lines(width, 'all')
    const at = [short, long].map((url) => all.findIndex((line) => line.trim() === url))
    expect(at).not.toContain(-1)
    // What is left is the table as it is without them.
    expect(all.filter((_, index) => !at.includes(index))).toEqual(lines(width))
    const mail = all.findIndex((line) => /mail\s+bounces|bounces/.test(line))
    expect(mail).toBeLessThan(at[0] ?? 0)
    expect(all[(at[0] ?? 0) + 1]).toBe('')
  })

  test.each([
    [36, 1],
    [60, 1],
    [140, 1],
    [200, 2],
  ])('by themselves those that fit: at %i columns %i', (width, count) => {
    const found = lines(width, 'fitting').filter((line) => line.includes(place))
    expect(found).toHaveLength(count)
    for (const line of found) expect(displayWidth(line)).toBeLessThanOrEqual(width)
  })

  test('nobody is led anywhere by an address that is none', () => {
    const evil = report([mention({ caseId: 1, text: 'Down', url: 'javascript:alert(1)' })])
    const view = { width: 80, colour: false, links: false }
    expect(table.render(evil, { ...view, urls: 'all' })).toBe(table.render(evil, view))
  })

  test('whatever strangers write, nothing but text is added, and no line is broken', () => {
    fc.assert(
      fc.property(hostileReport, fc.integer({ min: 20, max: 220 }), (hostile, width) => {
        const view = { width, colour: false, links: false }
        const text = table.render(hostile, { ...view, urls: 'fitting' })
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u200b]/u)
        for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('the legend', () => {
  test.each([36, 60, 80, 140])('fits into %i columns and explains every sign', (width) => {
    const text = legend({ width, colour: false })
    for (const sign of ['prio', 'id', 'waits', '! ', '~']) expect(text).toContain(sign)
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
  })
})

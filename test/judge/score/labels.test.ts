import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** One line of a list: what it holds is what these tests ask. */
type Line = Record<string, unknown>
type Pair = { first: Line; second: Line; why: string }

/** Kinds as a care agent files them; goods are a kind of their own. */
const kinds = [
  'outage',
  'account',
  'billing',
  'bug',
  'product',
  'service',
  'delivery',
  'security',
  'news',
  'question',
  'praise',
  'other',
]

function read<One = Line>(list: string): One[] {
  return readFileSync(new URL(`../../../fixtures/judgement/${list}.ndjson`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): One => JSON.parse(line))
}

/** How many lines there are of each value of a field; a field that is missing counts as `undefined`. */
function tally(lines: readonly Line[], field: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const line of lines) counts[String(line[field])] = (counts[String(line[field])] ?? 0) + 1
  return counts
}

/** Fields that are not known, or lack: spelled out, so that a failure names them. */
function misfits(lines: readonly Line[], needed: readonly string[], allowed: readonly string[]): string[] {
  return lines.flatMap((line) => [
    ...needed
      .filter((field) => line[field] === undefined)
      .map((field) => `${field} lacks: ${JSON.stringify(line)}`),
    ...Object.keys(line)
      .filter((field) => !needed.includes(field) && !allowed.includes(field))
      .map((field) => `${field} is unknown: ${JSON.stringify(line)}`),
  ])
}

/** A post's own words, without what case, blanks and signs would hide. */
function words({ title, text }: Line): string {
  return `${title ?? ''} ${text ?? ''}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function repeated(keys: readonly string[]): string[] {
  return keys.filter((key, at) => keys.indexOf(key) !== at)
}

/** The share of lines that are German. */
function germanShare(lines: readonly Line[]): number {
  return lines.filter(({ lang }) => lang === 'de').length / lines.length
}

const danger = read('danger')
const severity = read('severity')
const dev = severity.filter(({ set }) => set === 'dev')
const held = severity.filter(({ set }) => set === 'held')
const order = read<Pair>('order')
const sides = order.flatMap(({ first, second }) => [first, second])
const names = read('names')
const sentences = read('sentences')
const harmless = read('harmless')

describe('the lists a care agent labelled', () => {
  test('danger: about as many harmless posts that look near as dangerous ones, which are all severity 4', () => {
    expect(misfits(danger, ['brand', 'text', 'danger', 'severity', 'why'], ['title', 'lang', 'set'])).toEqual(
      [],
    )
    expect(tally(danger, 'danger')).toEqual({ true: 160, false: 160 })
    expect(
      tally(
        danger.filter((line) => line.danger === true),
        'severity',
      ),
    ).toEqual({ 4: 160 })
    expect(Object.keys(tally(danger, 'severity'))).toEqual(['1', '2', '3', '4'])
  })

  test('severity: about as many of each, a hundred and eighty held back', () => {
    const needed = ['brand', 'text', 'severity', 'kind', 'needsReply', 'set', 'why']
    expect(misfits(severity, needed, ['title', 'lang'])).toEqual([])
    expect(tally(dev, 'severity')).toEqual({ 1: 61, 2: 67, 3: 65, 4: 67 })
    expect(tally(held, 'severity')).toEqual({ 1: 49, 2: 43, 3: 45, 4: 43 })
    expect(Object.keys(tally(severity, 'kind')).sort()).toEqual([...kinds].sort())
    expect(Object.keys(tally(severity, 'needsReply')).sort()).toEqual(['false', 'true'])
  })

  test('severity: what is held back has every kind', () => {
    expect(Object.keys(tally(held, 'kind')).sort()).toEqual([...kinds].sort())
  })

  test('order: sixty pairs, each side with all that decides', () => {
    expect(misfits(order, ['first', 'second', 'why'], [])).toEqual([])
    expect(order).toHaveLength(60)
    const asked = ['severity', 'danger', 'score', 'waited', 'promise', 'complainedBefore', 'followers']
    expect(misfits(sides, ['brand', 'text', ...asked], ['title', 'lang'])).toEqual([])
    expect(sides.filter(({ score }) => typeof score !== 'number' || score < 0 || score > 100)).toEqual([])
    const durations = sides.flatMap(({ waited, promise }) => [String(waited), String(promise)])
    expect(durations.filter((duration) => !/^[1-9]\d*[mhd]$/.test(duration))).toEqual([])
    expect(sides.filter((side) => side.danger === true && side.severity !== 4)).toEqual([])
  })

  test('names: one hundred and twenty, named and not', () => {
    expect(misfits(names, ['brand', 'text', 'named', 'why'], ['title', 'url', 'tags', 'lang'])).toEqual([])
    expect(names).toHaveLength(120)
    expect(Object.values(tally(names, 'named')).every((count) => count >= 40)).toBe(true)
  })

  test('sentences: ninety held back, and severity where there is a complaint', () => {
    expect(
      misfits(sentences, ['brand', 'text', 'complaint', 'set', 'why'], ['severity', 'title', 'lang']),
    ).toEqual([])
    expect(tally(sentences, 'set')).toEqual({ dev: 130, held: 90 })
    expect(tally(sentences, 'complaint')).toEqual({ true: 110, false: 110 })
    expect(sentences.filter((line) => (line.severity !== undefined) !== line.complaint)).toEqual([])
  })

  test('harmless: forty that want nothing', () => {
    expect(misfits(harmless, ['brand', 'text', 'needsReply', 'why'], ['title', 'lang'])).toEqual([])
    expect(tally(harmless, 'needsReply')).toEqual({ false: 40 })
  })

  test('a severity is one of four, wherever it stands', () => {
    const all = [...danger, ...severity, ...sentences, ...sides]
    expect(all.filter((line) => ![undefined, 1, 2, 3, 4].some((one) => one === line.severity))).toEqual([])
  })

  test('a fifth or a quarter is German', () => {
    const lists = { danger, severity, order: sides, names, sentences, harmless }
    const shares = Object.entries(lists).map(([list, lines]): [string, number] => [list, germanShare(lines)])
    expect(shares.filter(([, share]) => share < 0.15 || share > 0.3)).toEqual([])
  })

  test('no post stands in the lists twice', () => {
    const ours = [...danger, ...severity, ...sentences, ...harmless, ...sides].map(words)
    const older = new Set([...read('en'), ...read('de')].map(words))
    expect(repeated(ours)).toEqual([])
    expect(ours.filter((post) => older.has(post))).toEqual([])
    expect(repeated(names.map((line) => JSON.stringify({ ...line, named: '', why: '', lang: '' })))).toEqual(
      [],
    )
  })
})

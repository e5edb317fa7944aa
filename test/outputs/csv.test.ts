import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csv } from '../../src/outputs/csv.js'
import { whyEmptySentence } from '../../src/outputs/wording/why-empty.js'
import { safeLines } from '../../src/terminal/safe.js'
import { hostileReport } from './hostile.js'
import { badCoverage, blind, mention, outage, quiet, report } from './sample.js'

const view = { width: 80, colour: false, links: false }

/** RFC 4180 as its grammar says: records end with CRLF, a quoted field may hold anything with its quotes doubled. */
function parse(text: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  while (field.lastIndex < text.length) {
    const match = field.exec(text)
    if (!match) throw new Error(`No field at ${text.slice(0, 40)}`)
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === ',') continue
    records.push(record)
    record = []
  }
  return records
}

const rowsOf = (text: string): Record<string, string>[] => {
  const [head = [], ...records] = parse(text)
  return records.map((record) => Object.fromEntries(head.map((name, index) => [name, record[index] ?? ''])))
}

describe('CSV', () => {
  test('reads back as it was written, but for what cannot be seen and the formula guard', () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        const rows = rowsOf(csv.render(hostile, view)).filter(({ record }) => record === 'mention')
        const within = /([;\t\n])'(?=(?:[^\S\n]|['"])*[=+\-@＝＋－＠])/g
        const unguarded = (text = '') =>
          (/^'[\s']*[=+\-@＝＋－＠]/.test(text) ? text.slice(1) : text).replace(within, '$1')
        expect(
          rows.map(({ title, text, author, place }) => [title, text, author, place].map(unguarded)),
        ).toEqual(
          hostile.mentions.map(({ post }) =>
            [post.title, post.text, post.author?.name, post.place].map((one) => safeLines(one ?? '')),
          ),
        )
      }),
    )
  })

  test('has as many fields in each record, and no cell of a stranger starts a formula', () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        const [head, ...records] = parse(csv.render(hostile, view))
        expect(records.filter((record) => record.length !== head?.length)).toEqual([])
        const isNumber = (cell: string) => /^-?\d+(\.\d+)?$/.test(cell)
        const formulas = records.flat().filter((cell) => !isNumber(cell) && /^\s*[=+\-@＝＋－＠]/.test(cell))
        expect(formulas).toEqual([])
      }),
    )
  })

  test.each([
    ['=HYPERLINK("http://evil.example")', `'=HYPERLINK("http://evil.example")`],
    ['+49 170', "'+49 170"],
    ['-1 star', "'-1 star"],
    ['@user', "'@user"],
    ['\t=1', "' =1"],
    ['＝1+1', "'＝1+1"],
    ["'=1+1", "''=1+1"],
    ['a=b', 'a=b'],
    ['two\r\nlines', 'two\nlines'],
    // Where `;` or a tab parts cells.
    ['x;=1+1', "x;'=1+1"],
    ['x; =1+1', "x;' =1+1"],
    ['x;+1;-1;@a', "x;'+1;'-1;'@a"],
    ['x;"=1+1"', `x;'"=1+1"`],
    ["x;'=1+1", "x;''=1+1"],
    ['x;＝1+1', "x;'＝1+1"],
    ['x;;=1+1', "x;;'=1+1"],
    ['x\n=1+1', "x\n'=1+1"],
    ['x\n  - one\n  - two', "x\n' - one\n' - two"],
    ['down; still down', 'down; still down'],
    ['a;b=c', 'a;b=c'],
  ])('writes %j as %j', (text, cell) => {
    expect(rowsOf(csv.render(report([mention({ text })]), view))[0]?.text).toBe(cell)
  })

  test('numbers stay numbers, unrounded', () => {
    const row = rowsOf(csv.render(outage(), view)).find((one) => one.case === 'k01')
    expect(row).toMatchObject({
      priority: '121.64',
      score: '96.4',
      waitedSeconds: '11520',
      late: 'true',
      publishedAt: '2026-03-14T08:48:00.000Z',
      why: 'down "are down"; no-answer "does not answer"; money "lose about 2,000 euros"',
    })
  })

  test('holds the counts, and a row for each source that gave no answer', () => {
    const rows = rowsOf(csv.render(report([mention({ text: 'Down' })], { coverage: badCoverage }), view))
    expect(rows.find(({ name }) => name === 'needReply')).toMatchObject({ record: 'count', value: '1' })
    const coverage = rows.filter(({ record }) => record === 'coverage')
    expect(coverage.map(({ name, value, times }) => [name, value, times])).toEqual([
      ['all sources', 'incomplete', ''],
      ['https://status.example/posts.rss', 'failed', '4'],
      ['reddit search', 'waiting', ''],
      ['https://forum.example/posts.rss', 'notice', ''],
    ])
    expect(coverage[1]).toMatchObject({ since: '2026-03-14T09:55:00.000Z' })
  })

  test('says why it is empty', () => {
    const notes = (text: string) =>
      rowsOf(text)
        .filter(({ record }) => record === 'note')
        .map(({ message }) => message)
    expect(notes(csv.render(quiet(), view))).toEqual(quiet().whyEmpty.map(whyEmptySentence))
    expect(notes(csv.render(blind(), view))).toEqual(blind().whyEmpty.map(whyEmptySentence))
  })
})

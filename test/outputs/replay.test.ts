import { expect, test } from 'vitest'
import { replayJson } from '../../src/outputs/replay/json.js'
import { replayTable } from '../../src/outputs/replay/table.js'
import type { Change, ReplayReport } from '../../src/replay/report.js'
import { displayWidth } from '../../src/terminal/width.js'

const at = new Date('2026-11-21T12:00:00Z')
const standing = (score: number) =>
  ({
    score,
    priority: score + 20,
    kind: 'outage',
    severity: 3,
    relevance: 1,
    needsReply: score >= 50,
  }) as const

const change = (over: Partial<Change> = {}): Change => ({
  post: {
    id: '1',
    url: 'https://forum.example/1',
    place: 'forum.example',
    title: 'All our sites',
    text: 'The whale again.\nSecond line.',
    author: { name: 'Ada' },
    publishedAt: at,
    publishedAtFrom: 'source',
  },
  brand: 'Northwind Hosting',
  caseId: 'k7f',
  mark: undefined,
  before: standing(41),
  after: standing(72.4),
  signals: [{ of: 'score', name: 'keyword', evidence: 'whale', before: 0, after: 3 }],
  ...over,
})

const none = { precision: undefined, recall: undefined }
const report = (over: Partial<ReplayReport> = {}): ReplayReport => ({
  generatedAt: at,
  since: new Date('2026-10-22T12:00:00Z'),
  posts: 1234,
  needReply: { before: 3, after: 4 },
  enters: [change()],
  leaves: [],
  moves: [],
  marks: { complaints: 0, fine: 0, notUs: 0, before: none, after: none, wrong: [] },
  ...over,
})
const view = { width: 80, colour: false, links: false }

test('a change is one line of numbers, one of words, and its reasons', () => {
  expect(
    replayTable(report(), 20, view),
  ).toBe(`Judged 1,234 stored posts since 2026-10-22 again; nothing was changed.
Need a reply: 3 by the stored rules, 4 by these.

Would enter (1)
  k7f  score 41 → 72, priority 61 → 92  Ada on forum.example about Northwind…
    All our sites: The whale again. Second line.
    keyword "whale" is new, +3.00

No post of this time is marked, so nobody can say which rules are better.
Mark some, also such that the list leaves out: mentions mark k7f fine
`)
})

test.each<[what: string, over: Partial<Change>, reason: string]>([
  ['a query that finds it now', { before: undefined }, 'the query finds it now'],
  ['a query that finds it no more', { after: undefined }, 'the query no longer finds it'],
  ['a relevance', { after: { ...standing(72), relevance: 0.3 } }, 'relevance 1.00 → 0.30'],
  ['a mark', { mark: 'fine' }, 'marked as fine, whatever the rules'],
  ['a threshold', { signals: [] }, 'no signal differs: a threshold or who is staff does'],
  [
    'a signal that is gone',
    { signals: [{ of: 'score', name: 'down', evidence: '', before: 2, after: 0 }] },
    'down +2.00 → gone',
  ],
  [
    'other points',
    { signals: [{ of: 'relevance', name: 'about', evidence: 'sim', before: 0.35, after: -1 }] },
    'relevance: about "sim" +0.35 → −1.00',
  ],
])('%s is told', (_what, over, reason) => {
  expect(replayTable(report({ enters: [change(over)] }), 20, view)).toContain(`    ${reason}\n`)
})

test('what the limit hides is counted', () => {
  const many = report({ leaves: [change(), change(), change()] })
  expect(replayTable(many, 1, view)).toContain('Would leave (3)\n  k7f')
  expect(replayTable(many, 1, view)).toContain('  and 2 more: --limit 0')
  expect(JSON.parse(replayJson(many, 1))).toMatchObject({ counts: { leaves: 3 }, leaves: [{ case: 'k7f' }] })
})

test('a stranger’s words stay inside the width and control nothing', () => {
  const words = `\u001B]0;owned\u0007${'长'.repeat(200)} \u202Edown\u202C`
  const hostile = change({
    post: { ...change().post, title: words, text: words, author: { name: words }, place: words },
    signals: [{ of: 'score', name: 'keyword', evidence: words, before: 0, after: 3 }],
    mark: 'fine',
  })
  const marks = {
    complaints: 1,
    fine: 1,
    notUs: 0,
    before: none,
    after: { precision: 1, recall: 0.5 },
    wrong: [hostile],
  }
  for (const width of [60, 80, 200]) {
    const text = replayTable(report({ enters: [hostile], marks }), 20, { ...view, width })
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e]/)
    for (const line of text.split('\n').filter((line) => /长|precision|recall/.test(line)))
      expect(displayWidth(line)).toBeLessThanOrEqual(width)
  }
})

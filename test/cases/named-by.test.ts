// Which post stands for a case, in lists and behind verbs.
import { describe, expect, test } from 'vitest'
import { broughtBackBy, namedBy } from '../../src/cases/named-by.js'
import type { StoredMention } from '../../src/store/port/cases.js'
import { mention, now, type Sample } from '../outputs/sample.js'

const HOUR = 3_600_000
const ago = (hours: number): Date => new Date(now.getTime() - hours * HOUR)

/** A post of so many hours ago. */
const post = (
  text: string,
  hours: number,
  { gone, ...more }: Partial<StoredMention> & { gone?: true } = {},
) => {
  const one = mention({ caseId: 3, text, waited: hours * 60 } satisfies Sample)
  const at = { by: 'author' as const, at: ago(0), saidBy: 'feed:x' }
  return { ...one, ...more, post: { ...one.post, ...(gone && { gone: at }) } }
}
type Post = ReturnType<typeof post>

const named = (posts: readonly Post[]) => namedBy(posts)?.post.text

test.each<[string, Post[], string]>([
  ['one alone', [post('one', 3)], 'one'],
  ['of equals the oldest', [post('new', 1), post('old', 3)], 'old'],
  ['the graver', [post('old', 3), post('grave', 1, { severity: 3 })], 'grave'],
  ['danger before all', [post('grave', 3, { severity: 4 }), post('danger', 1, { danger: true })], 'danger'],
  [
    'what was found in time',
    [post('years old', 999, { severity: 3, startsPromise: false }), post('new', 1)],
    'new',
  ],
  [
    'danger that was found late',
    [post('old', 999, { danger: true, startsPromise: false }), post('new', 1)],
    'old',
  ],
  ['what needs a reply', [post('thanks', 3, { needsReply: false, severity: 3 }), post('help', 1)], 'help'],
  [
    'what no baseline took off the list',
    [post('settled', 3, { baseline: true, severity: 3 }), post('new', 1)],
    'new',
  ],
  [
    'what a person marked, baseline or not',
    [post('marked', 3, { baseline: true, mark: 'complaint' }), post('new', 1)],
    'marked',
  ],
  ['what is not muted', [post('muted', 3, { muted: {}, severity: 3 }), post('heard', 1)], 'heard'],
  ['what stands', [post('', 3, { gone: true, severity: 3 }), post('new', 1, { needsReply: false })], 'new'],
  ['what is gone, where nothing stands', [post('', 3, { gone: true })], ''],
])('%s', (_, posts, words) => {
  expect(named(posts)).toBe(words)
  expect(named(posts.toReversed())).toBe(words)
})

describe('a case that came back five hours ago', () => {
  const old = post('old', 30, { severity: 3 })
  const back = (posts: readonly Post[], backAs: 'came-back' | 'relapsed' | 'reopened' = 'came-back') =>
    posts.map((one) => ({ ...one, case: { ...one.case, backSince: ago(5), backAs } }))

  test.each<[string, Post[], string]>([
    ['is named by what brought it back', [old, post('again', 5)], 'again'],
    ['by the newest complaint', [old, post('again', 5), post('and now', 1)], 'and now'],
    ['by calm words that it is not over', [old, post('same', 5, { needsReply: false })], 'same'],
    [
      'by the first of them',
      [old, post('same', 5, { needsReply: false }), post('thanks for a look', 1, { needsReply: false })],
      'same',
    ],
    ['by a complaint after them', [old, post('same', 5, { needsReply: false }), post('help', 1)], 'help'],
    [
      'by what an edit made a complaint',
      [old, post('edited', 40, { turned: { at: ago(5), seenAt: ago(4) } })],
      'edited',
    ],
    // Danger brings a case back when it is seen.
    [
      'by danger that was seen then',
      [old, { ...post('danger', 9), danger: true, firstSeenAt: ago(5) }],
      'danger',
    ],
    ['by the old words, where the new are gone', [old, post('', 5, { gone: true })], 'old'],
  ])('%s', (_, posts, words) => {
    expect(named(back(posts))).toBe(words)
    expect(named(back(posts.toReversed(), 'relapsed'))).toBe(words)
  })

  test('by the gravest where somebody of us opened it again', () => {
    expect(named(back([old, post('new', 1)], 'reopened'))).toBe('old')
    expect(broughtBackBy(back([old, post('new', 1)], 'reopened'))).toBeUndefined()
  })
})

import { describe, expect, test } from 'vitest'
import type { RankedMention } from '../../src/cases/ranked-mention.js'
import { changesSince, standingOfLeft, type Told } from '../../src/views/changes.js'
import { mention, now, type Sample } from '../outputs/sample.js'

const one = (over: Partial<Sample> = {}, id = 1): RankedMention => ({
  ...mention({ caseId: 7, text: 'It is down', author: { name: 'Jane', handle: 'jane' }, ...over }),
  id,
})
const told = (...mentions: readonly RankedMention[]): Told => changesSince(new Map(), mentions).told
const changeOf = (before: RankedMention, after: RankedMention) =>
  changesSince(told(before), [after]).of.get(after.id)

describe('counts as a change', () => {
  const minutes = (some: number) => new Date(now.getTime() - some * 60_000)
  test.each<[string, Partial<Sample>]>([
    ['its state', { state: 'acknowledged' }],
    ['who has it', { handled: { owner: 'ada' } }],
    ['a tag', { handled: { tags: ['refund'] } }],
    ['a cause', { handled: { cause: 'certificate' } }],
    ['an answer', { handled: { answeredAt: minutes(5) } }],
    ['a promise that is broken', { late: true }],
    ['a promise that is broken soon', { soon: true }],
    [
      'how a promise stands',
      {
        promises: [
          {
            promise: 'resolve',
            standing: 'soon',
            used: 0.8,
            counted: 1,
            left: 1,
            endsAt: now,
            doneAt: undefined,
          },
        ],
      },
    ],
    ['that it is due', { due: false }],
    ['a mark', { mark: 'complaint' }],
    ['a mute', { muted: {} }],
    ['its words', { text: 'It is up' }],
    ['a title', { title: 'Down' }],
    ['its address', { url: 'https://forum.example/t/8' }],
    ['its author', { author: { name: 'Jane', handle: 'jane2' } }],
    ['its kind', { kind: 'billing' }],
    ['its severity', { severity: 4 }],
    ['danger', { danger: true }],
    ['its score, as people read it', { score: 72 }],
    ['that its author looks like one of us', { looksLike: 'forum.example:nw' }],
    ['another case', { caseId: 8 }],
  ])('%s', (_, over) =>
    expect(changeOf(one(), one({ url: 'https://forum.example/t/7', ...over }))).toBe('changed'),
  )
})

describe('counts as none', () => {
  test.each<[string, (given: RankedMention) => RankedMention]>([
    [
      'how long it waits',
      (given) => ({ ...given, waited: given.waited + 60_000, asOf: new Date(now.getTime() + 1) }),
    ],
    ['its priority', (given) => ({ ...given, priority: { ...given.priority, total: 1 } })],
    ['likes', (given) => ({ ...given, post: { ...given.post, engagement: { likes: 3 } } })],
    [
      'followers',
      (given) => ({
        ...given,
        post: { ...given.post, author: { name: 'Jane', handle: 'jane', followers: 9 } },
      }),
    ],
    ['a fraction of its score', (given) => ({ ...given, score: given.score + 0.1 })],
    ['how many matters its person had', (given) => ({ ...given, matter: 3 })],
    ['replies at its place', (given) => ({ ...given, there: { answered: 'no', replies: 2, at: now } })],
    [
      'how much of a promise has passed',
      (given) => ({
        ...given,
        promises: (given.promises ?? []).map((promise) => ({ ...promise, used: 0.5, left: 1, endsAt: now })),
      }),
    ],
  ])('%s', (_, change) => {
    const before = one({
      promises: [
        {
          promise: 'resolve',
          standing: 'running',
          used: 0.1,
          counted: 1,
          left: 9,
          endsAt: now,
          doneAt: undefined,
        },
      ],
    })
    expect(changeOf(before, change(before))).toBeUndefined()
  })
})

test('a later version tells nobody anew what an earlier one told', () => {
  const [, { mark } = { mark: '' }] = [...told(one({ age: 60 }))][0] ?? []
  // Where this fails, all cursors of before tell everything once more: let what is new be absent where it was absent before.
  expect(mark).toMatchInlineSnapshot(`"8hIxG22o"`)
})

test('what left and came back as it was is told as new', () => {
  const gone = changesSince(told(one()), [])
  expect(gone.left).toEqual([1])
  expect(changesSince(gone.told, [one()]).of.get(1)).toBe('new')
})

test('a limit counts cases: all that is to be told of one comes at once', () => {
  const [a, b, c] = [one({}, 1), one({ text: 'Still down' }, 2), one({ caseId: 9 }, 3)]
  const first = changesSince(told(one({ caseId: 5 }, 4)), [a, b, c], 1)
  expect([first.mentions.map(({ id }) => id), first.left, first.more]).toEqual([[1, 2], [], true])
  const second = changesSince(first.told, [a, b, c], 2)
  expect([second.mentions.map(({ id }) => id), second.left, second.more]).toEqual([[3], [4], false])
})

test('what left says why, as far as anything of it is in sight', () => {
  const left = { caseId: 7, postId: '1', brand: 'Northwind Hosting' }
  expect(standingOfLeft(left, now)).toEqual({})
  expect(standingOfLeft({ ...left, now: one({ state: 'answered', due: false }) }, now)).toEqual({
    state: 'answered',
    unlisted: 'closed',
  })
  expect(standingOfLeft({ ...left, now: one(), lapsed: true }, now)).toEqual({
    state: 'new',
    unlisted: 'lapsed',
  })
  // Options narrow the list otherwise.
  expect(standingOfLeft({ ...left, now: one() }, now)).toEqual({ state: 'new', unlisted: undefined })
})

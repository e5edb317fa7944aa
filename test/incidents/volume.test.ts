import { expect, test } from 'vitest'
import type { TimelinePost } from '../../src/incidents/people-said.js'
import { peopleSaid } from '../../src/incidents/people-said.js'
import { volumeOf } from '../../src/incidents/volume.js'
import { later, noon } from './sample.js'

const post = (minutes: number, who: string, more: Partial<TimelinePost> = {}): TimelinePost => ({
  caseId: 1,
  at: later(minutes),
  who,
  place: 'forum.example',
  url: 'https://forum.example/1',
  kind: 'outage',
  score: 70,
  complains: true,
  text: 'the login gives 502',
  ...more,
})

test('counts people, not posts, in quarters of an hour', () => {
  const posts = [
    post(0, 'a'),
    post(1, 'a'),
    post(14, 'b'),
    post(15, 'a'),
    post(16, 'c', { complains: false }),
  ]
  const { step, bars, usual } = volumeOf(posts, {
    from: noon,
    to: later(20),
    usual: { people: 2, window: 30 * 60_000 },
  })
  expect(step).toBe(15 * 60_000)
  expect(usual).toBe(1)
  expect(bars.slice(0, 2).map(({ people, posts: number }) => [people, number])).toEqual([
    [2, 3],
    [1, 1],
  ])
})

test.each([
  [11, 15],
  [20, 30],
  [30, 60],
  [24 * 9, 360],
])('an incident of %i hours has steps of %i minutes, so that the chart can be read', (hours, minutes) => {
  const { step, bars } = volumeOf([post(hours * 60, 'a')], { from: noon, to: later(hours * 60) })
  expect(step / 60_000).toBe(minutes)
  expect(bars.length).toBeLessThanOrEqual(49)
  expect(bars.at(-1)?.people).toBe(1)
})

const { text: _gone, ...wordless } = post(3, 'c')

test('says what people said by how many of them, and gives one example of each person', () => {
  const posts = [
    post(0, 'a', { text: 'the login is broken' }),
    post(1, 'a', { text: 'the login gives 502, still' }),
    post(2, 'b', { text: '502 at login', kind: 'account' }),
    wordless,
  ]
  const said = peopleSaid(posts, { terms: ['502', 'login'], brand: 'Northwind Hosting' }, () => false)
  expect(said.terms.slice(0, 2)).toEqual([
    { term: '502', people: 2 },
    { term: 'login', people: 2 },
  ])
  expect(said.kinds).toEqual([
    { kind: 'outage', people: 2 },
    { kind: 'account', people: 1 },
  ])
  expect(said.examples.map(({ text }) => text)).toEqual(['the login is broken', '502 at login'])
})

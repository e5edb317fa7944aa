import { expect, test } from 'vitest'
import { isOfAnother } from '../../src/incidents/of-another.js'
import { replayIncidents, type SeenPost } from '../../src/incidents/replay.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const START = Date.parse('2026-03-02T00:00:00Z')

const post = (at: number, author: string, more: Partial<SeenPost> = {}): SeenPost => ({
  brand: 'Northwind',
  place: 'forum.example',
  author,
  publishedAt: at,
  foundAt: at + 5 * MINUTE,
  text: 'the login at Northwind is broken',
  official: false,
  complaint: 'account',
  ...more,
})

const quiet = Array.from({ length: 20 }, (_, day) =>
  post(START + day * DAY + 9 * HOUR, `q${day}`, { text: 'Northwind invoice is wrong', complaint: 'billing' }),
)
const at = START + 20 * DAY + 10 * HOUR
const outage = Array.from({ length: 25 }, (_, index) => post(at + index * 3 * MINUTE, `o${index}`))
const word = (moment: number, text: string, isUpdate = false) =>
  post(moment, 'northwind', { text, official: true, complaint: undefined, isUpdate })
const later = post(START + 22 * DAY, 'z', { complaint: undefined })

const replayed = (posts: readonly SeenPost[]) =>
  replayIncidents(
    posts.toSorted((a, b) => a.foundAt - b.foundAt),
    {
      sensitivity: 'normal',
      isSmall: (word) => ['the', 'at', 'is'].includes(word),
    },
  )

test('a surge says how many, since when, and what about', () => {
  const [surge, ...others] = replayed([...quiet, ...outage, later])
  expect(surge).toMatchObject({ kind: 'surge', brand: 'Northwind', since: at })
  expect(surge?.people).toBeGreaterThanOrEqual(6)
  expect(surge?.terms).toEqual(['broken', 'login'])
  // Nobody knows what the brand said.
  expect(others).toEqual([])
})

test('a quarter of an hour without a word is a silence, and each hour after it', () => {
  const early = word(START + DAY, 'We were at the fair.')
  const silences = replayed([...quiet, early, ...outage, later]).filter(({ kind }) => kind === 'silence')
  expect(silences.length).toBeGreaterThanOrEqual(1)
  expect(silences[0]?.silentFor).toBeGreaterThanOrEqual(15 * MINUTE)
  for (const [index, { at: when }] of silences.entries())
    if (index > 0) expect(when - (silences[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(HOUR)
})

test('a word about it puts the silence off; one about something else does not', () => {
  const silentFrom = (...said: SeenPost[]) =>
    replayed([...quiet, word(START, 'Hello.'), ...outage, ...said, later]).find(
      ({ kind }) => kind === 'silence',
    )?.at ?? 0
  const without = silentFrom()
  expect(without).toBeGreaterThan(at)
  expect(silentFrom(word(at + 18 * MINUTE, 'We are looking into it.'))).toBeGreaterThan(without)
  expect(silentFrom(word(at + 18 * MINUTE, 'Meet us in hall 4.'))).toBe(without)
  // Whatever stands there, on a status page it is about trouble.
  expect(silentFrom(word(at + 18 * MINUTE, 'Second data centre.', true))).toBeGreaterThan(without)
})

test('copies of one text, and a place that brings its past, are no surge', () => {
  const copies = outage.map((one) => ({ ...one, copy: 'copy 1' }))
  expect(replayed([...quiet, ...copies, later])).toEqual([])
  const past = outage.map((one, index) => ({
    ...one,
    place: 'new.example',
    publishedAt: at - index * 10 * MINUTE,
    foundAt: at + 5 * MINUTE,
  }))
  expect(replayed([...quiet, ...past, later])).toEqual([])
})

test('the trouble of another one is told by the thought that it stands in', () => {
  const signal = (start: number, end: number) => ({
    name: 'down',
    points: 2,
    evidence: 'down',
    spans: [{ field: 'text' as const, start, end }],
  })
  const about = (text: string, names = ['Northwind']) => {
    const start = text.indexOf('down')
    return isOfAnother(text, [signal(start, start + 4)], names)
  }
  expect(about('Bluefjord is down, good thing we are on Northwind')).toBe(true)
  expect(about('Northwind is down, moving to Bluefjord')).toBe(false)
  expect(about('Bluefjord and Northwind are down')).toBe(false)
  expect(about('moving from Bluefjord to Northwind, it was down again')).toBe(false)
  expect(about('moving from Bluefjord to Northwind because down it went')).toBe(true)
  expect(about('moving from Northwind to Bluefjord because down it went')).toBe(false)
  // People shorten a name.
  expect(about('Anyone? Harbour is down', ['Harbour Line'])).toBe(false)
  expect(about('still down here. Northwind, anybody home?')).toBe(false)
})

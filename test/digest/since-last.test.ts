import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.js'
import { digestKeys, mailedTogether } from '../../src/digest/recipients.js'
import { sinceLastMail, sinceLastRead } from '../../src/digest/since-last.js'
import { sources } from '../../src/sources/index.js'

const HOUR = 3_600_000
const now = new Date('2026-03-14T12:00:00Z')

// A and C share a mail; B has one of its own. Nobody is named who gets them: what is only read needs no recipients.
const config = parseConfig(
  'brands: [{ name: A }, { name: B, digest: { to: b@b.example } }, { name: C }]\nsources: [{ type: feed, url: posts.xml }]\n',
  { shownPath: 'mentions.yaml', env: {}, sources },
)
const shared = ['A', 'C']

test.each([
  [
    ['A', 'B', 'C'],
    [['A', 'C'], ['B']],
  ],
  [['A', 'C'], [['A', 'C']]],
  [['B'], [['B']]],
  [
    ['C', 'B'],
    [['C'], ['B']],
  ],
])('%j goes out as %j', (brands, mails) => {
  expect(mailedTogether(config, brands)).toEqual(mails)
  expect(digestKeys(config, brands)).toEqual(mails.flatMap((some) => digestKeys(config, some)))
})

/** @param mailed how many hours ago the last mail of each of these sets of brands ended */
const options = (brands: readonly string[], mailed: readonly (readonly [readonly string[], number])[]) => {
  const ends = new Map(
    mailed.flatMap(([some, hours]) =>
      digestKeys(config, some).map((key) => [key, new Date(now.getTime() - hours * HOUR)] as const),
    ),
  )
  return { config, brands, now, lastEnd: async (key: string) => ends.get(key) }
}
const hoursBack = ({ from }: { from: Date }) => (now.getTime() - from.getTime()) / HOUR

describe('since last', () => {
  test.each([
    ['nothing was mailed', ['A', 'B', 'C'], [], 24, 24],
    [
      'both mails went out',
      ['A', 'B', 'C'],
      [
        [shared, 3],
        [['B'], 30],
      ],
      30,
      30,
    ],
    ['one of them never did', ['A', 'B', 'C'], [[shared, 3]], 24, 24],
    [
      'a mail of its own',
      ['B'],
      [
        [shared, 3],
        [['B'], 30],
      ],
      30,
      30,
    ],
    [
      'part of a mail',
      ['A'],
      [
        [shared, 3],
        [['B'], 30],
      ],
      24,
      3,
    ],
    [
      'a part that is mailed as such',
      ['A'],
      [
        [shared, 3],
        [['A'], 5],
      ],
      5,
      5,
    ],
  ] as const)('%s', async (_, brands, mailed, asMail, asRead) => {
    const given = options(brands, mailed)
    expect(hoursBack(await sinceLastMail(given))).toBe(asMail)
    expect(hoursBack(await sinceLastRead(given))).toBe(asRead)
  })
})

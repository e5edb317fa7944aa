// A post that a brand's longer name takes from a shorter one, and that is not about the longer one after all.
import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.js'
import { createJudge } from '../../src/judge/judge.js'
import { sources } from '../../src/sources/index.js'

type Brand = { name: string; [key: string]: unknown }

const judgeFor = (...brands: readonly (string | Brand)[]) =>
  createJudge(
    parseConfig(
      JSON.stringify({
        brands: brands.map((brand) => (typeof brand === 'string' ? { name: brand } : brand)),
        sources: [{ type: 'hackernews' }],
      }),
      { shownPath: 'mentions.yaml', env: {}, sources },
    ),
    [],
  )
const judged = (text: string, ...brands: readonly (string | Brand)[]) =>
  judgeFor(...brands).judge(
    {
      url: 'https://forum.example/1',
      place: 'forum.example',
      text,
      publishedAt: new Date('2026-03-14T12:00:00Z'),
      publishedAtFrom: 'source',
    },
    [],
  )
const waiting = (text: string, ...brands: readonly (string | Brand)[]) =>
  judged(text, ...brands)
    .filter(({ needsReply }) => needsReply)
    .map(({ brand }) => brand)

const cloud = { name: 'Lumora Cloud', notAbout: ['raincoat', 'festival', 'tent'] }
const down = 'Lumora Cloud is down since Monday and nobody answers.'
const namesake =
  'Lumora Cloud sent the wrong raincoat for the festival, the tent is broken, and nobody answers. I want my money back.'

describe('a post with the longer name waits with', () => {
  test.each<[string, string, readonly (string | Brand)[], readonly string[]]>([
    ['the longer one', down, ['Lumora', cloud], ['Lumora Cloud']],
    ['the longer one, without notAbout', namesake, ['Lumora', 'Lumora Cloud'], ['Lumora Cloud']],
    ['the shorter one, where it means a namesake of the longer', namesake, ['Lumora', cloud], ['Lumora']],
    ['whichever stands first', namesake, [cloud, 'Lumora'], ['Lumora']],
    [
      'the next shorter one of three',
      namesake,
      ['Lumora', 'Lumora Cloud', { ...cloud, name: 'Lumora Cloud Sent' }],
      ['Lumora Cloud'],
    ],
    [
      'the shortest, where none of the longer ones is meant',
      namesake,
      ['Lumora', cloud, { ...cloud, name: 'Lumora Cloud Sent' }],
      ['Lumora'],
    ],
    [
      'nobody, where the shorter one is told from it, too',
      namesake,
      [{ ...cloud, name: 'Lumora' }, cloud],
      [],
    ],
    ['nobody, where there is no shorter one', namesake, [cloud], []],
    [
      'the shorter one, where the longer excludes it',
      down,
      ['Lumora', { name: 'Lumora Cloud', exclude: 'monday' }],
      ['Lumora'],
    ],
    [
      'both, where both are named',
      `${down} Lumora is down, too.`,
      ['Lumora', cloud],
      ['Lumora', 'Lumora Cloud'],
    ],
    [
      'no brand with a match that leaves it out',
      namesake,
      [{ name: 'Lumora', match: 'lumora -cloud' }, cloud],
      [],
    ],
  ])('%s', (_, text, brands, expected) => expect(waiting(text, ...brands)).toEqual(expected))
})

test('each brand has one mention', () => {
  const brands = judged(namesake, 'Lumora', cloud).map(({ brand }) => brand)
  expect(brands).toEqual(['Lumora Cloud', 'Lumora'])
})

test.each([
  ['notAbout', { name: 'Lumora Cloud', notAbout: ['raincoat'] }],
  ['about', { name: 'Lumora Cloud', about: ['hosting'] }],
])('what %s says of the longer one is a part of the rules of the shorter', (_, other) => {
  const rulesFor = (longer: Brand) => judgeFor('Lumora', longer).rules.get('Lumora')
  expect(rulesFor(other)).not.toBe(rulesFor({ name: 'Lumora Cloud' }))
  const apart = (longer: Brand) => judgeFor('Lumora', longer).rules.get('Lumora')
  expect(apart({ ...other, name: 'Contoso Cloud' })).toBe(apart({ name: 'Contoso Cloud' }))
})

import { expect, test } from 'vitest'
import { withPresentOwners } from '../../src/config/owners.js'
import { parseConfig } from '../../src/config/parse.js'
import { sources } from '../../src/sources/index.js'

const brands = [
  { name: 'Fabrikam Group', was: ['Fabrikam', 'Old Fabrikam'] },
  { name: 'Northwind', was: [] },
]

test.each([
  { own: 'Fabrikam', now: 'Fabrikam Group' },
  { own: 'Old Fabrikam', now: 'Fabrikam Group' },
  { own: 'Fabrikam Group', now: 'Fabrikam Group' },
  { own: 'Northwind', now: 'Northwind' },
  { own: undefined, now: undefined },
])('own: $own is $now now', ({ own, now }) => {
  expect(withPresentOwners([{ own, id: 'forum' }], brands)).toEqual([{ own: now, id: 'forum' }])
})

const parse = (own: string) => {
  const forum = { type: 'feed', url: 'https://forum.example/posts.rss', own }
  const text = JSON.stringify({ brands: [{ name: 'Fabrikam Group', was: 'Fabrikam' }], sources: [forum] })
  return parseConfig(text, { shownPath: 'mentions.yaml', env: {}, sources })
}

test('a source may still name its brand as it was called', () => {
  expect(parse('Fabrikam').sources[0]).toMatchObject({ own: 'Fabrikam' })
  expect(() => parse('Contoso')).toThrow(/own "Contoso" is no brand of this file/)
})

const reviews = { type: 'app-store', app: 900100200 }
const parsed = (names: readonly string[], block: object) =>
  parseConfig(JSON.stringify({ brands: names.map((name) => ({ name })), sources: [block] }), {
    shownPath: 'mentions.yaml',
    env: {},
    sources,
  }).sources[0]

test('reviews are about the only brand there is, and of several one has to be named', () => {
  expect(parsed(['Northwind'], reviews)).toMatchObject({ own: 'Northwind' })
  expect(parsed(['Northwind'], { type: 'hackernews' })).not.toHaveProperty('own')
  expect(parsed(['Northwind', 'Fabrikam'], { ...reviews, own: 'Fabrikam' })).toMatchObject({
    own: 'Fabrikam',
  })
  expect(() => parsed(['Northwind', 'Fabrikam'], reviews)).toThrow(/add `own` .* such as `own: Northwind`/)
})

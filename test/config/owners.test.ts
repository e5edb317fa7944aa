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

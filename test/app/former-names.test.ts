import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formerNames } from '../../src/app/former-names.js'

test.each([
  ['other capitals', [{ name: 'northwind' }], ['Northwind'], [['Northwind', 'northwind']]],
  [
    'all capitals',
    [{ name: 'Northwind Hosting' }],
    ['NORTHWIND HOSTING'],
    [['NORTHWIND HOSTING', 'Northwind Hosting']],
  ],
  ['letters beyond ASCII', [{ name: 'Öresund' }], ['ÖRESUND'], [['ÖRESUND', 'Öresund']]],
  [
    'several spellings',
    [{ name: 'NorthWind' }],
    ['Northwind', 'northwind'],
    [
      ['Northwind', 'NorthWind'],
      ['northwind', 'NorthWind'],
    ],
  ],
  ['the same name', [{ name: 'Northwind' }], ['Northwind'], []],
  ['another name', [{ name: 'Northwind' }], ['Northwinds', 'North wind', 'Contoso'], []],
  [
    'a name that `was` says',
    [{ name: 'Contoso', was: ['Northwind'] }],
    ['Northwind'],
    [['Northwind', 'Contoso']],
  ],
  [
    'one that `was` says in other capitals',
    [{ name: 'Contoso', was: ['Northwind'] }],
    ['northwind'],
    [['northwind', 'Contoso']],
  ],
  ['`was` and nothing stored', [{ name: 'Contoso', was: ['Northwind'] }], ['Contoso'], []],
  [
    'capitals that `was` says, too',
    [{ name: 'northwind', was: ['Northwind'] }],
    ['Northwind'],
    [['Northwind', 'northwind']],
  ],
  ['two brands of these letters', [{ name: 'northwind' }, { name: 'NORTHWIND' }], ['Northwind'], []],
  ['a spelling that is a brand still', [{ name: 'northwind' }, { name: 'Northwind' }], ['Northwind'], []],
  ['nothing stored', [{ name: 'northwind' }], [], []],
] as const)('of %s', (_case, brands, stored, renames) =>
  expect(formerNames(brands, stored).map(({ from, to }) => [from, to])).toEqual(renames),
)

test('a brand of the config keeps its name, and no name goes to two brands', () => {
  const name = fc.constantFrom<string>(
    'northwind',
    'Northwind',
    'NORTHWIND',
    'contoso',
    'Contoso',
    'fabrikam',
  )
  fc.assert(
    fc.property(fc.uniqueArray(name), fc.uniqueArray(name), (brands, stored) => {
      const from = formerNames(
        brands.map((brand) => ({ name: brand })),
        stored,
      ).map((rename) => rename.from)
      expect(from.filter((one) => brands.includes(one))).toEqual([])
      expect(new Set(from).size).toBe(from.length)
    }),
  )
})

import { expect, test } from 'vitest'
import { audienceOf, hearsOfGone } from '../../src/digest/audience.js'
import type { Audience } from '../../src/model/audience.js'

const own = (name: string, audience?: Audience) => ({
  name,
  digest: { to: ['boss@contoso.example'], audience },
})
const brands = [{ name: 'Northwind' }, own('Contoso', 'client'), own('Fabrikam'), own('Litware', 'team')]

test.each<[Audience, readonly string[], Audience]>([
  ['team', ['Northwind'], 'team'],
  ['team', ['Contoso'], 'client'],
  ['team', ['Fabrikam'], 'team'],
  ['team', ['Northwind', 'Contoso'], 'team'],
  ['client', ['Northwind'], 'client'],
  ['client', ['Northwind', 'Contoso', 'Fabrikam'], 'client'],
  ['client', ['Litware'], 'team'],
  ['client', ['Litware', 'Contoso'], 'team'],
  ['client', [], 'team'],
])('%s for all, asked for %j: %s', (audience, asked, expected) =>
  expect(audienceOf({ brands, digest: { audience } }, asked)).toBe(expected),
)

test.each<[string[], boolean]>([
  [['Northwind', 'Contoso', 'Fabrikam', 'Litware'], true],
  [['Northwind'], true],
  [['Fabrikam'], false],
  [['Contoso', 'Fabrikam'], false],
])('of brands that are gone from the config hears the mail of %j: %j', (names, hears) =>
  expect(hearsOfGone({ brands, digest: { audience: 'team' } }, names)).toBe(hears),
)

test('of these a client hears nothing, nor one of several mails where no brand shares one', () => {
  expect(hearsOfGone({ brands, digest: { audience: 'client' } }, ['Northwind'])).toBe(false)
  const apart = brands.slice(1)
  expect(hearsOfGone({ brands: apart, digest: { audience: 'team' } }, ['Fabrikam'])).toBe(false)
})

test('the mail that brands share is for whom the config says, whoever else gets mails of them', () => {
  const clients = [own('Contoso', 'client')]
  expect(audienceOf({ brands: clients, digest: { audience: 'team' } }, ['Contoso'], true)).toBe('team')
  expect(audienceOf({ brands: clients, digest: { audience: 'team' } }, ['Contoso'], false)).toBe('client')
})

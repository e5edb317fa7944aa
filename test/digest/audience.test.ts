import { expect, test } from 'vitest'
import { audienceOf } from '../../src/digest/audience.js'
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

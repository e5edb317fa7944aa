import { expect, test } from 'vitest'
import { digestKeys, renamedKey } from '../../src/digest/recipients.js'

const names = ['Northwind Hosting', 'Globex', 'Initech']
const config = (own: readonly string[], brands: readonly string[]) => ({
  brands: brands.map((name) => ({
    name,
    ...(own.includes(name) && { digest: { to: ['a@b.example'], cc: [], bcc: [] } }),
  })),
  digest: {},
})
const now = (name: string) => (name === 'Northwind Hosting' ? 'Acme "and" Co' : name)

test.each<[own: string[], asked: string[]]>([
  [[], names],
  [[], ['Northwind Hosting']],
  [[], ['Northwind Hosting', 'Globex']],
  [[], ['Globex', 'Initech']],
  [['Northwind Hosting'], names],
  [['Northwind Hosting'], ['Northwind Hosting']],
  [['Northwind Hosting'], ['Northwind Hosting', 'Globex']],
  [['Globex'], ['Northwind Hosting']],
])('with mails of their own for %j, the digest of %j goes on under the new name', (own, asked) => {
  const before = digestKeys(config(own, names), asked)
  const after = digestKeys(config(own.map(now), names.map(now)), asked.map(now))
  expect(before.map((key) => renamedKey('Northwind Hosting', now('Northwind Hosting'), key))).toEqual(after)
})

test('a mail of both names is one of the new one', () => {
  const [both = ''] = digestKeys(config([], names), ['Northwind Hosting', 'Globex'])
  const [one] = digestKeys(config([], ['Globex', 'Initech']), ['Globex'])
  expect(renamedKey('Northwind Hosting', 'Globex', both)).toBe(one)
})

import { expect, test } from 'vitest'
import { findName } from '../../../src/judge/score/name-finder.js'

test.each([
  ['Northwind', 'northwind and Northwind’s and NORTHWIND', ['northwind', 'Northwind’s', 'NORTHWIND']],
  ['Northwind Hosting', 'Northwind hosting, Northwind', ['Northwind hosting']],
  ['Northwind Hosting', '@northwindhosting #NorthwindHosting', ['@northwindhosting', 'NorthwindHosting']],
  ['Northwind', 'northwinds of change, northwinder', ['northwinds']],
  ['Sundry & Co', 'from Sundry & Co.', ['Sundry & Co']],
  ['北风', '用北风的人', ['北风']],
  ['', 'anything', []],
])('finds "%s" in "%s"', (name, text, expected) => {
  expect(findName(name)(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

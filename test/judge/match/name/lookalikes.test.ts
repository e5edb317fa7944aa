import { describe, expect, test } from 'vitest'
import { foundName } from './found-name.js'

describe('letters of other alphabets that look Latin', () => {
  test.each<[string, string, string[]]>([
    [
      'Northwind',
      'Nоrthwind Νorthwind Northwіnd NΟRTHWIND',
      ['Nоrthwind', 'Νorthwind', 'Northwіnd', 'NΟRTHWIND'],
    ],
    ['COP', 'СОР это', []],
    ['Lumora', 'Люмора', []],
    ['Northwind', 'Northwindом', ['Northwind']],
    ['Ромашка', 'в Ромашка', ['Ромашка']],
    ['COP', 'CОP', ['CОP']],
  ])('%s in "%s"', (name, text, expected) => {
    expect(foundName(name, text)).toEqual(expected)
  })
})

describe('raised signs behind a name', () => {
  test.each<[string, string, string[]]>([
    [
      'Northwind Hosting',
      'Hosting² Northwind Hosting™ Northwind Hosting ™ Northwind® Hosting Northwind™ Hosting™ Northwind Hosting¹',
      [
        'Northwind Hosting',
        'Northwind Hosting',
        'Northwind® Hosting',
        'Northwind™ Hosting',
        'Northwind Hosting',
      ],
    ],
    [
      'Lumora',
      'Lumora² Lumora™ Lumoraᵀᴹ Lumora© Lumora℠ Lumora®',
      ['Lumora', 'Lumora', 'Lumora', 'Lumora', 'Lumora', 'Lumora'],
    ],
  ])('%s in "%s"', (name, text, expected) => {
    expect(foundName(name, text)).toEqual(expected)
  })
})

describe('letters apart', () => {
  test.each<[string, string, string[]]>([
    ['Lumora', 'l u m o r a and L.U.M.O.R.A. and l-u-m-o-r-a', ['l u m o r a', 'L.U.M.O.R.A', 'l-u-m-o-r-a']],
    ['Lumora', 'l u-m o r a', []],
    ['AI', 'A.I. and a.i.', ['A.I', 'a.i']],
    ['AI', 'a i', []],
    ['Lumora', 'Lu\u200bmo\u200bra', ['Lu\u200bmo\u200bra']],
    ['Northwind Hosting', 'North\u200bwind Hosting', ['North\u200bwind Hosting']],
    ['Northwind Hosting', 'Northwind\u200bHosting\u200bis', ['Northwind\u200bHosting']],
  ])('%s in "%s"', (name, text, expected) => {
    expect(foundName(name, text)).toEqual(expected)
  })
})
